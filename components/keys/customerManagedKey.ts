import * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { ready } from "../shared/ready";
import { keyAlias, type KeyOptions, type KeyPurpose } from "./keyPlan";
import { keyPolicy, type KeyStatements } from "./keyPolicies";
import { KeyReplica } from "./keyReplica";

export interface CustomerManagedKeyArgs {
    readonly context: Context;
    /** What the key encrypts: the end of its alias. */
    readonly purpose: KeyPurpose;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    /** Who may use the key, beside the account's administrators; see `keyPolicies.ts`. */
    readonly statements: KeyStatements;
    readonly options: KeyOptions;
    readonly lifecycle: Lifecycle;
}

/**
 * Design: an encryption key that is ours, for one purpose.
 *
 * It creates a symmetric key, its alias and its replicas in other regions, or names a key that is there already. It guarantees,
 * of a key that it creates: yearly rotation, a policy that is known at preview, and an administrator who cannot be locked out; a
 * key that stays in the cloud keeps its alias. It will not encrypt anything by itself, nor touch a key that is there already:
 * neither its policy nor its replicas.
 */
export class CustomerManagedKey extends pulumi.ComponentResource {
    /** ARN of the key; a consumer of it waits until the alias exists, by which roles are allowed to use the key. */
    public readonly keyArn: pulumi.Output<string>;
    /** Alias as text, with its beginning `alias/`. */
    public readonly alias: string;

    public constructor(name: string, args: CustomerManagedKeyArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:keys:CustomerManagedKey", name, {}, opts);
        const { context, options, purpose } = args;
        const existing = options.existing[purpose];
        this.alias = keyAlias(context, options, purpose);
        this.keyArn = existing === undefined ? this.create(name, args) : pulumi.output(existing.arn);
        this.registerOutputs({ keyArn: this.keyArn, alias: this.alias });
    }

    private create(name: string, args: CustomerManagedKeyArgs): pulumi.Output<string> {
        const key = this.createKey(name, args);
        this.replicate(name, args, key);
        return ready(key.arn, this.nameKey(name, args, key));
    }

    private createKey(name: string, args: CustomerManagedKeyArgs): kms.Key {
        const { context, purpose, workload, options, lifecycle } = args;
        return new kms.Key(
            `${name}-key`,
            {
                description: `Encrypts ${purpose} of ${context.environment}`,
                enableKeyRotation: true,
                deletionWindowInDays: options.deletionWindowDays,
                multiRegion: options.multiRegion,
                policy: keyPolicy(context, args.statements),
                tags: context.tags(workload, purpose),
            },
            { parent: this, protect: lifecycle.protect, retainOnDelete: lifecycle.retainOnDelete },
        );
    }

    private nameKey(name: string, { lifecycle }: CustomerManagedKeyArgs, key: kms.Key): kms.Alias {
        return new kms.Alias(
            `${name}-alias`,
            { name: this.alias, targetKeyId: key.keyId },
            // A key that stays in the cloud without its alias could be used by none of the roles that are allowed to.
            { parent: this, retainOnDelete: lifecycle.retainOnDelete },
        );
    }

    /** Nobody waits for replicas: what uses the key is in its own region. */
    private replicate(name: string, args: CustomerManagedKeyArgs, key: kms.Key): void {
        const { context, options, ...common } = args;
        for (const region of options.replicaRegions) {
            new KeyReplica(
                `${name}-replica-${region}`,
                {
                    ...common,
                    context: context.inRegion(region),
                    deletionWindowDays: options.deletionWindowDays,
                    alias: this.alias,
                    primaryKeyArn: key.arn,
                },
                { parent: this },
            );
        }
    }
}
