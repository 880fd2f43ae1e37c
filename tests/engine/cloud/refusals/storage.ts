import type { Refusal } from "../calls";
import { isProperties, textAt } from "../values";
import { statementsOf } from "./documents";
import { SILENTLY, checked, checkedText, unique } from "./rules";

const S3_ERRORS = "Amazon S3 API Reference, Error responses";
const BUCKET_NAMES = /^(?!xn--|sthree-|amzn-s3-demo-|\d+\.\d+\.\d+\.\d+$)[a-z0-9](?!.*\.\.)[a-z0-9.-]{1,61}[a-z0-9]$/;
const POLICY = /^aws:s3\/bucketPolicy:BucketPolicy$/;

/** What S3 refuses, and where it forgets what it was told before. */
export const STORAGE_REFUSALS = [
    {
        name: "bucket name taken",
        source: `${S3_ERRORS}: BucketAlreadyExists, BucketAlreadyOwnedByYou`,
        operations: ["create"],
        types: /^aws:s3\/bucket:Bucket$/,
        refuse({ type, inputs, session }, cloud) {
            const owner = cloud.ofType(type).find((record) => record.id === inputs["bucket"]);
            if (owner === undefined) {
                return undefined;
            }
            return owner.session.account === session.account ? "BucketAlreadyOwnedByYou" : "BucketAlreadyExists";
        },
    },
    checkedText({
        name: "bucket name outside the rules",
        source: "Amazon S3 User Guide, Bucket naming rules",
        types: /^aws:s3\/bucket:Bucket$/,
        property: "bucket",
        fault: (name) =>
            BUCKET_NAMES.test(name) ? undefined : `InvalidBucketName: The specified bucket is not valid. (${name})`,
    }),
    checked({
        name: "setting of a bucket that does not exist",
        source: `${S3_ERRORS}: NoSuchBucket`,
        types: /^aws:s3\/bucket(?!:)\w+:/,
        fault: ({ bucket }, _, cloud) =>
            cloud.ofType("aws:s3/bucket:Bucket").some(({ id }) => id === bucket)
                ? undefined
                : `NoSuchBucket: The specified bucket does not exist (${String(bucket)})`,
    }),
    unique({
        name: "second policy of a bucket",
        source: "Amazon S3 API Reference, PutBucketPolicy; databricks/terraform-databricks-sra issue 32",
        types: POLICY,
        properties: ["bucket"],
        within: "everywhere",
        repeatable: true,
        message: ({ bucket }) => `${SILENTLY}the policy of bucket ${String(bucket)} would be overwritten`,
    }),
    unique({
        name: "second notification configuration of a bucket",
        source:
            "Amazon S3 API Reference, PutBucketNotificationConfiguration: it replaces the whole configuration; " +
            "hashicorp/terraform-provider-aws issue 23951",
        types: /^aws:s3\/bucketNotification:/,
        properties: ["bucket"],
        within: "everywhere",
        repeatable: true,
        message: ({ bucket }) => `${SILENTLY}the notifications of bucket ${String(bucket)} would be overwritten`,
    }),
    checked({
        name: "public policy of a bucket that blocks public policies",
        source: "Amazon S3 User Guide, Blocking public access: BlockPublicPolicy",
        types: POLICY,
        fault: ({ bucket, policy }, _, cloud) =>
            cloud
                .ofType("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock")
                .some(({ inputs }) => inputs["bucket"] === bucket && inputs["blockPublicPolicy"] === true) &&
            typeof policy === "string" &&
            isPublic(policy)
                ? "AccessDenied: User is not authorized to perform: s3:PutBucketPolicy because public policies are " +
                  "blocked by the BlockPublicPolicy block public access setting."
                : undefined,
    }),
    checked({
        name: "ACL of a bucket whose owner owns all objects",
        source: `${S3_ERRORS}: AccessControlListNotSupported`,
        types: /^aws:s3\/bucketAcl:/,
        fault: ({ bucket }, _, cloud) =>
            cloud
                .ofType("aws:s3/bucketOwnershipControls:BucketOwnershipControls")
                .some(
                    ({ inputs }) =>
                        inputs["bucket"] === bucket &&
                        textAt(inputs, "rule", "objectOwnership") === "BucketOwnerEnforced",
                )
                ? "AccessControlListNotSupported: The bucket does not allow ACLs"
                : undefined,
    }),
] as const satisfies readonly Refusal[];

/** Everybody is allowed something and no condition says who. */
function isPublic(policy: string): boolean {
    return statementsOf(policy).some(
        ({ Effect, Principal, Condition }) =>
            Effect === "Allow" &&
            Condition === undefined &&
            (Principal === "*" || (isProperties(Principal) && Principal["AWS"] === "*")),
    );
}
