import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { AccountProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { deployRole } from "../shared/things";
import { GITHUB_ISSUER, githubSubject } from "./githubPlan";

export interface DeployPrincipalArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly environment: string;
    /** Repository on GitHub, as `owner/name`. */
    readonly repository: string;
}

/**
 * Design: who deploys an environment, as Databricks knows it, without a secret that anybody keeps.
 *
 * It creates a service principal of the Databricks account, makes it an administrator there, as who makes workspaces must be,
 * and lets workflows of GitHub sign in as it. It guarantees: only the repository's workflows in the environment of GitHub that
 * belongs to it. It will not create a secret.
 */
export class DeployPrincipal extends pulumi.ComponentResource {
    /** Application id; a consumer of it waits until workflows can sign in. */
    public readonly applicationId: pulumi.Output<string>;

    public constructor(name: string, args: DeployPrincipalArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:DeployPrincipal", name, {}, opts);
        const principal = this.createPrincipal(name, args);
        const role = this.makeAdministrator(name, args, principal);
        const policy = this.federate(name, args, principal);
        this.applicationId = ready(principal.applicationId, role, policy);
        this.registerOutputs({ applicationId: this.applicationId });
    }

    private createPrincipal(name: string, args: DeployPrincipalArgs): databricks.ServicePrincipal {
        const { context, account, environment } = args;
        return new databricks.ServicePrincipal(
            `${name}-principal`,
            { displayName: context.name("databricks", deployRole(environment)) },
            { parent: this, provider: account.resource },
        );
    }

    private makeAdministrator(
        name: string,
        { account }: DeployPrincipalArgs,
        principal: databricks.ServicePrincipal,
    ): databricks.ServicePrincipalRole {
        return new databricks.ServicePrincipalRole(
            `${name}-role`,
            { servicePrincipalId: principal.id, role: "account_admin" },
            { parent: this, provider: account.resource },
        );
    }

    /** Source: https://docs.databricks.com/aws/en/dev-tools/auth/provider-github */
    private federate(
        name: string,
        { account, environment, repository }: DeployPrincipalArgs,
        principal: databricks.ServicePrincipal,
    ): databricks.ServicePrincipalFederationPolicy {
        return new databricks.ServicePrincipalFederationPolicy(
            `${name}-federation`,
            {
                servicePrincipalId: principal.id.apply(Number),
                oidcPolicy: {
                    issuer: GITHUB_ISSUER,
                    audiences: [account.accountId],
                    subject: githubSubject(repository, environment, "deploy"),
                },
            },
            { parent: this, provider: account.resource },
        );
    }
}
