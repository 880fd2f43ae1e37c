import * as glue from "@pulumi/aws/glue";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { iamGate, type GateTimes } from "../shared/gates";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { CATALOG_ROLE } from "../shared/things";
import { catalogEncryptionStatements, catalogEncryptionTrust } from "./catalogEncryptionPolicy";

export interface CatalogEncryptionArgs {
    readonly context: Context;
    /** Key of the catalog. */
    readonly keyArn: pulumi.Input<string>;
    /** Its alias, with its beginning `alias/`. */
    readonly keyAlias: string;
    /** How long Glue waits for IAM before it tries the role. */
    readonly gateTimes: GateTimes;
}

/**
 * Design: Glue's data catalog, encrypted.
 *
 * It creates the role with which Glue uses the key, and turns on the encryption of the catalog and of passwords of connections.
 * It guarantees: whoever may read a table's description needs no permission on the key. It will not encrypt what was there
 * before.
 */
export class CatalogEncryption extends pulumi.ComponentResource {
    /** ARN of the role; a consumer of it waits until the catalog is encrypted. */
    public readonly roleArn: pulumi.Output<string>;

    public constructor(name: string, args: CatalogEncryptionArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:lake:CatalogEncryption", name, {}, opts);
        const roleArn = this.createRole(name, args);
        this.roleArn = ready(roleArn, this.encrypt(name, args, roleArn));
        this.registerOutputs({ roleArn: this.roleArn });
    }

    private createRole(name: string, { context, keyAlias }: CatalogEncryptionArgs): pulumi.Output<string> {
        const trust = policyDocument("trustPolicy", catalogEncryptionTrust(context));
        const inputs = roleInputs(context, { thing: CATALOG_ROLE, workload: "lake", trust });
        const role = new iam.Role(`${name}-role`, inputs, { parent: this });
        const policy = new iam.RolePolicy(
            `${name}-role-policy`,
            { role: role.name, policy: policyDocument("rolePolicy", catalogEncryptionStatements(context, keyAlias)) },
            { parent: this },
        );
        return ready(pulumi.output(context.roleArn(CATALOG_ROLE)), role, policy);
    }

    private encrypt(
        name: string,
        { keyArn, gateTimes }: CatalogEncryptionArgs,
        roleArn: pulumi.Output<string>,
    ): glue.DataCatalogEncryptionSettings {
        return new glue.DataCatalogEncryptionSettings(
            `${name}-settings`,
            {
                dataCatalogEncryptionSettings: {
                    encryptionAtRest: {
                        catalogEncryptionMode: "SSE-KMS-WITH-SERVICE-ROLE",
                        catalogEncryptionServiceRole: roleArn,
                        sseAwsKmsKeyId: keyArn,
                    },
                    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: keyArn },
                },
            },
            { parent: this, hooks: iamGate(`${name}-role`, gateTimes).hooks },
        );
    }
}
