import type { Refusal } from "../calls";
import { textAt, textsIn, type Properties } from "../values";
import { allowsService } from "./documents";
import { SILENTLY, checked, unique } from "./rules";

const PERMISSIONS = /^aws:lakeformation\/permissions:/;
const TRAIL = /^aws:cloudtrail\/trail:Trail$/;
const CLOUDTRAIL = "cloudtrail.amazonaws.com";

/** What Lake Formation and CloudTrail refuse. */
export const LAKE_FORMATION_REFUSALS = [
    unique({
        name: "location registered twice with Lake Formation",
        source: "AWS Lake Formation API Reference, RegisterResource: AlreadyExistsException",
        types: /^aws:lakeformation\/resource:/,
        properties: ["arn"],
        within: "region",
        message: () => "AlreadyExistsException: Resource is already registered",
    }),
    unique({
        name: "second data lake settings of an account and region",
        source: "AWS Lake Formation API Reference, PutDataLakeSettings: it replaces all settings",
        types: /^aws:lakeformation\/dataLakeSettings:/,
        properties: [],
        within: "region",
        repeatable: true,
        message: () => `${SILENTLY}the data lake settings would be overwritten`,
    }),
    checked({
        name: "grant to an administrator of the data lake",
        source: "hashicorp/terraform-provider-aws docs lakeformation_permissions, Lake Formation Permissions; issue 17222",
        types: PERMISSIONS,
        fault: ({ principal }, { session }, cloud) =>
            cloud
                .ofType("aws:lakeformation/dataLakeSettings:DataLakeSettings")
                .filter((settings) => settings.session.account === session.account)
                .some(({ inputs }) => textsIn(inputs["admins"]).includes(String(principal)))
                ? "InvalidInputException: Permissions modification is invalid."
                : undefined,
    }),
    {
        name: "grants on one database at the same time",
        source: "AWS Lake Formation API Reference, GrantPermissions: ConcurrentModificationException",
        operations: ["create", "update", "delete"],
        types: PERMISSIONS,
        refuse: (call, cloud) =>
            cloud.inFlight.some(
                (other) =>
                    other !== call &&
                    other.operation !== "read" &&
                    other.type.startsWith("aws:lakeformation/permissions:") &&
                    targetOf(other.inputs) === targetOf(call.inputs),
            )
                ? "ConcurrentModificationException: Please retry in a short while"
                : undefined,
    },
    checked({
        name: "trail to a bucket whose policy does not let it",
        source: "AWS CloudTrail API Reference, CreateTrail: InsufficientS3BucketPolicyException",
        types: TRAIL,
        fault: ({ s3BucketName }, _, cloud) => {
            const policies = cloud
                .ofType("aws:s3/bucketPolicy:BucketPolicy")
                .filter(({ inputs }) => inputs["bucket"] === s3BucketName)
                .map(({ inputs }) => textAt(inputs, "policy") ?? "");
            const allowed = ["s3:GetBucketAcl", "s3:PutObject"].every((action) =>
                policies.some((policy) => allowsService(policy, CLOUDTRAIL, action)),
            );
            return allowed
                ? undefined
                : "InsufficientS3BucketPolicyException: Incorrect S3 bucket policy is detected for bucket: " +
                      String(s3BucketName);
        },
    }),
    checked({
        name: "trail with a key whose policy does not let it",
        source: "AWS CloudTrail API Reference, CreateTrail: InsufficientEncryptionPolicyException",
        types: TRAIL,
        fault: ({ kmsKeyId, s3BucketName }, _, cloud) => {
            const key = cloud
                .ofType("aws:kms/key:Key")
                .find(({ id, outputs }) => [id, outputs["arn"]].includes(kmsKeyId ?? ""));
            return key !== undefined &&
                !allowsService(textAt(key.inputs, "policy") ?? "", CLOUDTRAIL, "kms:GenerateDataKey")
                ? `InsufficientEncryptionPolicyException: Insufficient permissions to access S3 bucket ${String(s3BucketName)} ` +
                      `or KMS key ${String(kmsKeyId)}.`
                : undefined;
        },
    }),
] as const satisfies readonly Refusal[];

/** The database of a grant, or its location. */
function targetOf(inputs: Properties): string {
    return (
        textAt(inputs, "database", "name") ??
        textAt(inputs, "table", "databaseName") ??
        textAt(inputs, "tableWithColumns", "databaseName") ??
        textAt(inputs, "dataLocation", "arn") ??
        ""
    );
}
