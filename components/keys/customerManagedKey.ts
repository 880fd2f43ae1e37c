import * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { policyDocument, type Statement } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { administerKey } from "../shared/statements";

export interface CustomerManagedKeyArgs {
    readonly context: Context;
    /** What the key encrypts, for example `lake`: the end of its alias. */
    readonly purpose: string;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    /** Who may use the key, beside the account's administrators; see `keyPolicies.ts`. */
    readonly statements: readonly Statement[];
    /** Days between the deletion of the key and the loss of everything it encrypted, 7 to 30. */
    readonly deletionWindowDays: number;
    readonly lifecycle: Lifecycle;
}

/**
 * Design: an encryption key that is ours, for one purpose.
 *
 * It creates a symmetric key and its alias. It guarantees: yearly rotation, a policy that is known at preview, and an
 * administrator who cannot be locked out; a key that stays in the cloud keeps its alias. It will not encrypt anything by
 * itself.
 */
export class CustomerManagedKey extends pulumi.ComponentResource {
    /** ARN of the key; a consumer of it waits until the alias exists, by which roles are allowed to use the key. */
    public readonly keyArn: pulumi.Output<string>;
    /** Id of the key. */
    public readonly keyId: pulumi.Output<string>;
    /** Alias as text, with its beginning `alias/`. */
    public readonly alias: string;

    public constructor(name: string, args: CustomerManagedKeyArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:keys:CustomerManagedKey", name, {}, opts);
        this.alias = `alias/${args.context.name("alias", args.purpose)}`;
        const key = this.createKey(name, args);
        const alias = this.nameKey(name, args, key);
        this.keyArn = ready(key.arn, alias);
        this.keyId = ready(key.keyId, alias);
        this.registerOutputs({ keyArn: this.keyArn, keyId: this.keyId, alias: this.alias });
    }

    private createKey(name: string, args: CustomerManagedKeyArgs): kms.Key {
        const { context, purpose, workload, lifecycle } = args;
        const statements = [administerKey(context.accountRoot()), ...args.statements];
        return new kms.Key(
            `${name}-key`,
            {
                description: `Encrypts ${purpose} of ${context.environment}`,
                enableKeyRotation: true,
                deletionWindowInDays: args.deletionWindowDays,
                policy: policyDocument("keyPolicy", statements),
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
}
