import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { deployPolicy, deployRole, previewRole } from "../shared/things";
import { deployDocuments, previewStatements } from "./deployPolicy";
import type { DeployScope } from "./deployScope";
import { deployTrust } from "./deployTrust";

const WORKLOAD = "identity";

/** A workspace takes a quarter of an hour to make, and more than one may be made in a deployment. */
const DEPLOY_SECONDS = 7200;

export interface DeployRolesArgs {
    /** The foundation's, bounded by the boundary of roles that deploy. */
    readonly context: Context;
    /** What the roles may work on. */
    readonly scope: DeployScope;
    /** Repository on GitHub, as `owner/name`. */
    readonly repository: string;
    /** ARN of the account's OIDC provider for GitHub; a consumer of it must wait until it is there. */
    readonly providerArn: pulumi.Input<string>;
}

/**
 * Design: how an environment is deployed, without a key that anybody keeps.
 *
 * It creates two roles for workflows of GitHub: one that deploys the environment, one that previews it and changes nothing. It
 * guarantees: only the repository's workflows in the environment of GitHub that belongs to it; whatever they make carries the
 * environment's tags or name, and whatever role they make is bounded. It will not let them near other environments.
 */
export class DeployRoles extends pulumi.ComponentResource {
    /** ARN of the role that deploys; a consumer of it waits until it has its policies. */
    public readonly deployRoleArn: pulumi.Output<string>;
    /** ARN of the role that previews; a consumer of it waits until it has its policy. */
    public readonly previewRoleArn: pulumi.Output<string>;

    public constructor(name: string, args: DeployRolesArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:DeployRoles", name, {}, opts);
        this.deployRoleArn = this.createDeployRole(name, args);
        this.previewRoleArn = this.createPreviewRole(name, args);
        this.registerOutputs({ deployRoleArn: this.deployRoleArn, previewRoleArn: this.previewRoleArn });
    }

    private createDeployRole(name: string, args: DeployRolesArgs): pulumi.Output<string> {
        const { context, scope } = args;
        const thing = deployRole(scope.environment);
        const trust = this.trust(args, "deploy");
        const role = new iam.Role(
            `${name}-deploy`,
            { ...roleInputs(context, { thing, workload: WORKLOAD, trust }), maxSessionDuration: DEPLOY_SECONDS },
            { parent: this },
        );
        const attached = Object.entries(deployDocuments(scope)).map(([part, statements]) => {
            const document = policyDocument("managedPolicy", statements);
            return this.attach(`${name}-deploy-${part}`, args, { role, part, document });
        });
        return ready(pulumi.output(context.roleArn(thing)), role, ...attached);
    }

    /** Policies of their own: all of them together are longer than a role's inline policies may be. */
    private attach(
        name: string,
        { context, scope }: DeployRolesArgs,
        { role, part, document }: { readonly role: iam.Role; readonly part: string; readonly document: string },
    ): iam.RolePolicyAttachment {
        const thing = deployPolicy(scope.environment, part);
        const policy = new iam.Policy(
            `${name}-policy`,
            {
                name: context.name("policy", thing),
                policy: document,
                tags: context.tags(WORKLOAD, thing),
            },
            { parent: this },
        );
        return new iam.RolePolicyAttachment(
            name,
            { role: role.name, policyArn: ready(pulumi.output(context.policyArn(thing)), policy) },
            { parent: this },
        );
    }

    private createPreviewRole(name: string, args: DeployRolesArgs): pulumi.Output<string> {
        const { context, scope } = args;
        const thing = previewRole(scope.environment);
        const trust = this.trust(args, "preview");
        const inputs = roleInputs(context, { thing, workload: WORKLOAD, trust });
        const role = new iam.Role(`${name}-preview`, inputs, { parent: this });
        const policy = new iam.RolePolicy(
            `${name}-preview-policy`,
            { role: role.name, policy: policyDocument("rolePolicy", previewStatements(scope)) },
            { parent: this },
        );
        return ready(pulumi.output(context.roleArn(thing)), role, policy);
    }

    /** IAM takes a provider that is not there for a mistake. */
    private trust(args: DeployRolesArgs, purpose: "deploy" | "preview"): pulumi.Output<string> {
        const { context, scope, repository, providerArn } = args;
        const statements = deployTrust(context, repository, scope.environment, purpose);
        return pulumi.output(providerArn).apply(() => policyDocument("trustPolicy", statements));
    }
}
