import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Gate } from "../shared/gates";
import { hashedName } from "../shared/hashedName";
import type { AccountProvider } from "../shared/providers";
import { registerKey, type RegisteredKey } from "./registeredKey";

export interface WorkspaceRegistrationsArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    /** ARN of the cross-account role; a consumer of it must wait until the role has its policy. */
    readonly roleArn: pulumi.Input<string>;
    /** Open once that role and its policy have reached all of IAM: Databricks tries the role at once. */
    readonly roleGate: Gate;
    /** Root bucket of the workspace. */
    readonly bucketName: pulumi.Input<string>;
    /** Encrypts notebooks, secrets and query results in the control plane. */
    readonly managedServicesKey: RegisteredKey;
    /** Encrypts the root bucket and the volumes of clusters. */
    readonly storageKey: RegisteredKey;
}

/**
 * Design: what a Databricks account must know before it can make a workspace whose compute runs in our own AWS account.
 *
 * It creates the registrations of the cross-account role, the root bucket and both customer-managed keys. It guarantees: the
 * role is registered only once it works; a changed role or bucket is registered under a new name before the old registration
 * goes. It will not create the role, bucket or keys.
 */
export class WorkspaceRegistrations extends pulumi.ComponentResource {
    public readonly credentialsId: pulumi.Output<string>;
    public readonly storageConfigurationId: pulumi.Output<string>;
    public readonly managedServicesKeyId: pulumi.Output<string>;
    public readonly storageKeyId: pulumi.Output<string>;

    public constructor(name: string, args: WorkspaceRegistrationsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:WorkspaceRegistrations", name, {}, opts);
        this.credentialsId = this.registerRole(name, args).credentialsId;
        this.storageConfigurationId = this.registerBucket(name, args).storageConfigurationId;
        const { account, managedServicesKey, storageKey } = args;
        const managedServices = `${name}-managed-services-key`;
        this.managedServicesKeyId = registerKey(this, managedServices, account, managedServicesKey, "MANAGED_SERVICES");
        this.storageKeyId = registerKey(this, `${name}-storage-key`, account, storageKey, "STORAGE");
        this.registerOutputs({
            credentialsId: this.credentialsId,
            storageConfigurationId: this.storageConfigurationId,
            managedServicesKeyId: this.managedServicesKeyId,
            storageKeyId: this.storageKeyId,
        });
    }

    private registerRole(name: string, args: WorkspaceRegistrationsArgs): databricks.MwsCredentials {
        const { context, account, roleArn, roleGate } = args;
        return new databricks.MwsCredentials(
            `${name}-credentials`,
            {
                credentialsName: hashedName(context.name("databricks", "credentials"), { roleArn: [roleArn] }),
                roleArn,
            },
            { parent: this, provider: account.resource, hooks: roleGate.hooks },
        );
    }

    private registerBucket(name: string, args: WorkspaceRegistrationsArgs): databricks.MwsStorageConfigurations {
        const { context, account, bucketName } = args;
        return new databricks.MwsStorageConfigurations(
            `${name}-storage`,
            {
                accountId: account.accountId,
                storageConfigurationName: hashedName(context.name("databricks", "storage"), {
                    bucketName: [bucketName],
                }),
                bucketName,
            },
            { parent: this, provider: account.resource },
        );
    }
}
