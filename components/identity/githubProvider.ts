import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { AWS_AUDIENCE, GITHUB_HOST, GITHUB_ISSUER } from "./githubPlan";

export interface GithubProviderArgs {
    readonly context: Context;
    /** An account has one for all regions and repositories. */
    readonly mode: "create" | "existing";
}

/**
 * Design: AWS believes what GitHub says of its workflows.
 *
 * It creates the account's OIDC provider for GitHub Actions, or only names it. It guarantees: only tokens that were made for AWS
 * count. It will not let any workflow in: that is for the trust policies of roles.
 */
export class GithubProvider extends pulumi.ComponentResource {
    /** ARN of the provider, known at preview; a role that trusts it waits until it is there. */
    public readonly providerArn: pulumi.Output<string>;

    public constructor(name: string, args: GithubProviderArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:GithubProvider", name, {}, opts);
        const arn = pulumi.output(githubProviderArn(args.context));
        this.providerArn = args.mode === "create" ? ready(arn, this.createProvider(name, args)) : arn;
        this.registerOutputs({ providerArn: this.providerArn });
    }

    private createProvider(name: string, { context }: GithubProviderArgs): iam.OpenIdConnectProvider {
        return new iam.OpenIdConnectProvider(
            `${name}-provider`,
            { url: GITHUB_ISSUER, clientIdLists: [AWS_AUDIENCE], tags: context.tags("identity", "github") },
            { parent: this },
        );
    }
}

/** ARN of the provider, as text: AWS makes it of the account and the issuer. */
export function githubProviderArn({ partition, awsAccountId }: Context): string {
    return `arn:${partition}:iam::${awsAccountId}:oidc-provider/${GITHUB_HOST}`;
}
