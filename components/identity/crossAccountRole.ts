import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { CROSS_ACCOUNT_ROLE } from "../shared/things";
import { crossAccountStatements, crossAccountTrust, volumeKeyStatements, type UsedNetwork } from "./crossAccountPolicy";

export interface CrossAccountRoleArgs {
    readonly context: Context;
    /** Databricks account, a UUID. */
    readonly databricksAccountId: string;
    /** Alias of the key that encrypts the volumes of clusters, with its beginning `alias/`. */
    readonly storageKeyAlias: string;
    /**
     * Roles of instance profiles that clusters may run with, as ARNs.
     * @default none
     */
    readonly instanceProfileRoleArns?: readonly string[];
    /**
     * Subnets and security groups of clusters that somebody else has made.
     * @default those that carry the tags of the environment
     */
    readonly network?: UsedNetwork | undefined;
}

/**
 * Design: the role with which Databricks runs clusters in our account.
 *
 * It creates the role and its one policy. It guarantees: Databricks must name our Databricks account; it changes only what
 * carries its tag, starts only its own machine images, and runs them in this environment's network. It will not let
 * Databricks make networks or roles.
 */
export class CrossAccountRole extends pulumi.ComponentResource {
    /** ARN of the role; a consumer of it waits until the role has its policy. */
    public readonly roleArn: pulumi.Output<string>;

    public constructor(name: string, args: CrossAccountRoleArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:CrossAccountRole", name, {}, opts);
        const role = this.createRole(name, args);
        const policy = this.attachPolicy(name, args, role);
        this.roleArn = ready(pulumi.output(args.context.roleArn(CROSS_ACCOUNT_ROLE)), role, policy);
        this.registerOutputs({ roleArn: this.roleArn });
    }

    private createRole(name: string, { context, databricksAccountId }: CrossAccountRoleArgs): iam.Role {
        const trust = policyDocument("trustPolicy", crossAccountTrust(context, databricksAccountId));
        const inputs = roleInputs(context, { thing: CROSS_ACCOUNT_ROLE, workload: "workspace", trust });
        return new iam.Role(`${name}-role`, inputs, { parent: this });
    }

    private attachPolicy(name: string, args: CrossAccountRoleArgs, role: iam.Role): iam.RolePolicy {
        const { context, storageKeyAlias, instanceProfileRoleArns = [], network } = args;
        const statements = [
            ...crossAccountStatements(context, instanceProfileRoleArns, network),
            ...volumeKeyStatements(context, storageKeyAlias),
        ];
        return new iam.RolePolicy(
            `${name}-role-policy`,
            { role: role.name, policy: policyDocument("rolePolicy", statements) },
            { parent: this },
        );
    }
}
