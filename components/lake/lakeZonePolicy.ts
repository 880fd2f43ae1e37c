import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { readWriteBucket, throughS3, trust, useKeyBehindAlias } from "../shared/statements";

/**
 * Trust policy of the role through which Lake Formation reaches a zone: only the two services, and only on behalf of our own
 * account.
 * Sources: https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html,
 * https://docs.aws.amazon.com/lake-formation/latest/dg/cross-service-confused-deputy-prevention.html
 */
export function registrationTrust(context: Context): string {
    const services = { Service: ["lakeformation.amazonaws.com", "glue.amazonaws.com"] };
    const ourAccount = { StringEquals: { "aws:SourceAccount": context.awsAccountId } };
    return policyDocument("trustPolicy", [trust("LakeFormation", services, ourAccount)]);
}

/** What that role may do: read and write the zone's bucket, and have S3 use the key behind the alias. */
export function registrationPolicy(context: Context, bucketArn: string, keyAlias: string): string {
    return policyDocument("rolePolicy", [
        readWriteBucket({ sid: "Zone" }, bucketArn),
        useKeyBehindAlias(
            { sid: "Key", conditions: throughS3(context.region) },
            context.arnOf("kms", "key/*"),
            keyAlias,
        ),
    ]);
}
