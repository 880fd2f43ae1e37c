import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { PERMISSIONS_BOUNDARY } from "../shared/things";
import { boundaryStatements } from "./permissionsBoundaryPolicy";

export interface PermissionsBoundaryArgs {
    readonly context: Context;
}

/**
 * Design: the most that any role of ours can be given.
 *
 * It creates one policy, which every role of every environment of the account and region names as its boundary. It guarantees:
 * no policy of such a role lets it manage identities, networks, logs or keys. It allows nothing.
 */
export class PermissionsBoundary extends pulumi.ComponentResource {
    /** ARN of the policy, known at preview; a role that takes it waits until the policy is there. */
    public readonly policyArn: pulumi.Output<string>;

    public constructor(name: string, args: PermissionsBoundaryArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:PermissionsBoundary", name, {}, opts);
        const arn = args.context.policyArn(PERMISSIONS_BOUNDARY);
        this.policyArn = ready(pulumi.output(arn), this.createPolicy(name, args));
        this.registerOutputs({ policyArn: this.policyArn });
    }

    private createPolicy(name: string, { context }: PermissionsBoundaryArgs): iam.Policy {
        return new iam.Policy(
            `${name}-policy`,
            {
                name: context.name("policy", PERMISSIONS_BOUNDARY),
                description: "The most that any role of an environment can be given",
                policy: policyDocument("managedPolicy", boundaryStatements(context)),
                tags: context.tags("identity", PERMISSIONS_BOUNDARY),
            },
            { parent: this },
        );
    }
}
