import * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { ready } from "../shared/ready";
import type { KeyPurpose } from "./keyPlan";
import { keyPolicy, type KeyStatements } from "./keyPolicies";

export interface KeyReplicaArgs {
    /** The context in the replica's region. */
    readonly context: Context;
    /** What the key encrypts. */
    readonly purpose: KeyPurpose;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    readonly statements: KeyStatements;
    /** Days between the deletion of the replica and its loss, 7 to 30. */
    readonly deletionWindowDays: number;
    /** Alias with its beginning `alias/`, the same as that of the key. */
    readonly alias: string;
    /** ARN of the multi-Region key. */
    readonly primaryKeyArn: pulumi.Input<string>;
    readonly lifecycle: Lifecycle;
}

/**
 * Design: the key of a purpose in another region, so that what it encrypted can be read there if its own region is lost.
 *
 * It creates a replica of a multi-Region key, and its alias. It guarantees: a policy written for that region, which lets in what
 * the same environment would have there and nothing of this one. Rotation is the key's; it will not promote the replica.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
 */
export class KeyReplica extends pulumi.ComponentResource {
    /** ARN of the replica; a consumer of it waits until the alias exists. */
    public readonly keyArn: pulumi.Output<string>;

    public constructor(name: string, args: KeyReplicaArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:keys:KeyReplica", name, {}, opts);
        const key = this.createKey(name, args);
        this.keyArn = ready(key.arn, this.nameKey(name, args, key));
        this.registerOutputs({ keyArn: this.keyArn });
    }

    private createKey(name: string, args: KeyReplicaArgs): kms.ReplicaKey {
        const { context, purpose, workload, lifecycle } = args;
        return new kms.ReplicaKey(
            `${name}-key`,
            {
                region: context.region,
                primaryKeyArn: args.primaryKeyArn,
                description: `Replica of what encrypts ${purpose} of ${context.environment}`,
                deletionWindowInDays: args.deletionWindowDays,
                policy: keyPolicy(context, args.statements),
                tags: context.tags(workload, purpose),
            },
            { parent: this, protect: lifecycle.protect, retainOnDelete: lifecycle.retainOnDelete },
        );
    }

    private nameKey(name: string, { context, alias, lifecycle }: KeyReplicaArgs, key: kms.ReplicaKey): kms.Alias {
        return new kms.Alias(
            `${name}-alias`,
            { region: context.region, name: alias, targetKeyId: key.keyId },
            // As with the key: without its alias none of the roles could use it.
            { parent: this, retainOnDelete: lifecycle.retainOnDelete },
        );
    }
}
