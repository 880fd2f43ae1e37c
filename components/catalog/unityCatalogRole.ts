import type { Context } from "../shared/context";
import { unityCatalogRoleArn } from "../shared/controlPlane";
import { policyDocument, type Conditions } from "../shared/policyDocument";
import { readWriteBuckets, throughS3, trust, useKeyBehindAlias } from "../shared/statements";

/**
 * Trust policy of a storage credential's role: Unity Catalog may assume it, and so may the role itself. Both must show the
 * credential's external id.
 *
 * The role is named in a condition, not as principal: IAM refuses a principal that does not exist yet.
 * Source: https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/s3/s3-external-location-manual
 */
export function unityCatalogTrust(context: Context, roleArn: string, externalId: string): string {
    const shown: Conditions = { StringEquals: { "sts:ExternalId": externalId } };
    const isItself: Conditions = { ...shown, ArnLike: { "aws:PrincipalArn": roleArn } };
    return policyDocument("trustPolicy", [
        trust("UnityCatalog", { AWS: unityCatalogRoleArn(context.shard) }, shown),
        trust("Itself", { AWS: context.accountRoot() }, isItself),
    ]);
}

/** What a storage credential's role may reach. */
export interface UnityCatalogAccess {
    readonly roleArn: string;
    readonly bucketArns: readonly string[];
    /** Alias of the key that encrypts the buckets, with its beginning `alias/`. */
    readonly keyAlias: string;
}

/** Policy of a storage credential's role: read and write the buckets, have S3 use their key, assume itself. */
export function unityCatalogPolicy(context: Context, access: UnityCatalogAccess): string {
    return policyDocument("rolePolicy", [
        readWriteBuckets({ sid: "Data" }, access.bucketArns),
        useKeyBehindAlias(
            { sid: "Key", conditions: throughS3(context.region) },
            context.arnOf("kms", "key/*"),
            access.keyAlias,
        ),
        { sid: "Itself", actions: ["sts:AssumeRole"], resources: [access.roleArn] },
    ]);
}

/** The external id of a storage credential. @throws When there is none: the role would be open to every Databricks account. */
export function requireExternalId(credential: string, externalId: string | undefined): string {
    if (externalId === undefined || externalId === "") {
        throw new Error(`Databricks told no external id for the storage credential ${credential}`);
    }
    return externalId;
}
