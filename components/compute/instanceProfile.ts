import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { hooksOf, type Gate } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";

export interface InstanceProfileArgs {
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** Open once the leave to pass the role has reached all of IAM: Databricks tries to start an instance at once. */
    readonly roleGate: Gate;
    /** Instance profile that somebody else has made, as an ARN. */
    readonly arn: string;
    /** The role in it, as an ARN. The role with which Databricks runs clusters must be allowed to pass it. */
    readonly roleArn: string;
}

/**
 * Design: an instance profile that clusters of a workspace may run with.
 *
 * It registers a profile that is there already. It guarantees: tried out when it is registered, and not one that lets people
 * assume roles of their own. It will not make the profile or its role, nor say who may use it.
 */
export class InstanceProfile extends pulumi.ComponentResource {
    /** ARN of the profile, known at preview; a consumer of it waits until the workspace knows it. */
    public readonly profileArn: pulumi.Output<string>;

    public constructor(name: string, args: InstanceProfileArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:compute:InstanceProfile", name, {}, opts);
        this.profileArn = ready(pulumi.output(args.arn), this.register(name, args));
        this.registerOutputs({ profileArn: this.profileArn });
    }

    private register(name: string, args: InstanceProfileArgs): databricks.InstanceProfile {
        const { workspace, gate, roleGate, arn, roleArn } = args;
        return new databricks.InstanceProfile(
            `${name}-profile`,
            {
                instanceProfileArn: arn,
                // Databricks takes the role to be called like the profile unless it is told.
                ...(nameIn(arn) !== nameIn(roleArn) && { iamRoleArn: roleArn }),
                isMetaInstanceProfile: false,
                skipValidation: false,
            },
            { parent: this, provider: workspace.resource, hooks: hooksOf(gate, roleGate) },
        );
    }
}

/** What is after the path of an ARN of IAM. */
const nameIn = (arn: string): string => arn.slice(arn.lastIndexOf("/") + 1);
