import * as iam from "@pulumi/aws/iam";
import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { iamGate, type Gate, type GateTimes } from "../shared/gates";
import { hashedName } from "../shared/hashedName";
import { LOGS } from "../shared/logs";
import { policyDocument } from "../shared/policyDocument";
import type { AccountProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { ARCHIVE_BUCKET, DELIVERY_ROLE } from "../shared/things";
import { auditDeliveryStatements, auditDeliveryTrust } from "./auditDeliveryPolicy";

export interface AuditDeliveryArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    /** Name of the archive; a consumer of it must wait until the archive has its policy. */
    readonly archiveBucket: pulumi.Input<string>;
    /** Alias of the archive's key, with its beginning `alias/`. */
    readonly keyAlias: string;
    /** How long Databricks waits for IAM before it tries the role. */
    readonly gateTimes: GateTimes;
}

/**
 * Design: Databricks' audit logs of all workspaces, in our archive.
 *
 * It creates the role that Databricks delivers with, its registration and that of the archive, and the delivery. It guarantees:
 * Databricks must name our Databricks account, writes in a folder of its own, and reads and deletes nothing. It will not create
 * the archive. Databricks does not delete deliveries: what is destroyed here stays there, disabled.
 */
export class AuditDelivery extends pulumi.ComponentResource {
    /** Id of the delivery. */
    public readonly configId: pulumi.Output<string>;

    public constructor(name: string, args: AuditDeliveryArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:AuditDelivery", name, {}, opts);
        const gate = iamGate(`${name}-role`, args.gateTimes);
        const roleArn = this.createRole(name, args);
        const credentials = this.registerRole(name, args, roleArn, gate);
        const storage = this.registerBucket(name, args);
        this.configId = this.deliver(name, args, { credentials, storage, gate }).configId;
        this.registerOutputs({ configId: this.configId });
    }

    private createRole(name: string, { context, account, keyAlias }: AuditDeliveryArgs): pulumi.Output<string> {
        const trust = policyDocument("trustPolicy", auditDeliveryTrust(context, account.accountId));
        const place = { bucketArn: context.bucketArn(ARCHIVE_BUCKET), keyAlias };
        const inputs = roleInputs(context, { thing: DELIVERY_ROLE, workload: "audit", trust });
        const role = new iam.Role(`${name}-role`, inputs, { parent: this });
        const policy = new iam.RolePolicy(
            `${name}-role-policy`,
            { role: role.name, policy: policyDocument("rolePolicy", auditDeliveryStatements(context, place)) },
            { parent: this },
        );
        return ready(pulumi.output(context.roleArn(DELIVERY_ROLE)), role, policy);
    }

    private registerRole(
        name: string,
        { context, account }: AuditDeliveryArgs,
        roleArn: pulumi.Output<string>,
        gate: Gate,
    ): databricks.MwsCredentials {
        return new databricks.MwsCredentials(
            `${name}-credentials`,
            {
                credentialsName: hashedName(context.name("databricks", "audit-credentials"), { roleArn: [roleArn] }),
                roleArn,
            },
            { parent: this, provider: account.resource, hooks: gate.hooks },
        );
    }

    private registerBucket(name: string, args: AuditDeliveryArgs): databricks.MwsStorageConfigurations {
        const { context, account, archiveBucket: bucketName } = args;
        return new databricks.MwsStorageConfigurations(
            `${name}-storage`,
            {
                accountId: account.accountId,
                storageConfigurationName: hashedName(context.name("databricks", "audit-storage"), {
                    bucketName: [bucketName],
                }),
                bucketName,
            },
            { parent: this, provider: account.resource },
        );
    }

    private deliver(
        name: string,
        { context, account }: AuditDeliveryArgs,
        parts: {
            readonly credentials: databricks.MwsCredentials;
            readonly storage: databricks.MwsStorageConfigurations;
            readonly gate: Gate;
        },
    ): databricks.MwsLogDelivery {
        return new databricks.MwsLogDelivery(
            `${name}-delivery`,
            {
                accountId: account.accountId,
                configName: context.name("databricks", "audit"),
                credentialsId: parts.credentials.credentialsId,
                storageConfigurationId: parts.storage.storageConfigurationId,
                deliveryPathPrefix: LOGS.databricksAudit.folder,
                logType: "AUDIT_LOGS",
                outputFormat: "JSON",
                status: "ENABLED",
            },
            { parent: this, provider: account.resource, hooks: parts.gate.hooks },
        );
    }
}
