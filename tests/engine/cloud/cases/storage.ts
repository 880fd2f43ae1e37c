import { AWS } from "../testCloud";
import type { STORAGE_REFUSALS } from "../refusals/storage";
import type { CloudRecord } from "../calls";
import type { Properties } from "../values";
import { aws, inputs, twice, variants, type Bench, type Cases } from "./bench";

const bucket = aws("s3/bucket:Bucket");

/** Makes a setting, and the bucket that it is of if that is missing. */
const setting =
    (type: string) =>
    async (bench: Bench, given: Properties): Promise<CloudRecord> => {
        if (!bench.cloud.ofType("aws:s3/bucket:Bucket").some(({ id }) => id === given["bucket"])) {
            await bucket(bench, { bucket: given["bucket"] ?? "" });
        }
        return bench.aws(type, given);
    };
const policy = setting("s3/bucketPolicy:BucketPolicy");

function everybody(condition: Properties): string {
    const Resource = "arn:aws:s3:::lake/*";
    const statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource, ...condition };
    return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

export const STORAGE_CASES: Cases<typeof STORAGE_REFUSALS> = {
    "bucket name taken": variants(
        async (bench, name) => {
            await bucket(bench, { bucket: "lake" });
            await bench.make({ ...AWS, account: "210987654321" }, "aws:s3/bucket:Bucket", { bucket: name });
        },
        "lake",
        "pond",
        /BucketAlreadyExists/,
    ),
    "bucket name outside the rules": inputs(
        bucket,
        { bucket: "Lake_Bronze" },
        { bucket: "lake-bronze" },
        /InvalidBucketName: .*Lake_Bronze/,
    ),
    "setting of a bucket that does not exist": variants(
        async (bench, name) => {
            await bucket(bench, { bucket: "lake" });
            await bench.aws("s3/bucketVersioning:BucketVersioning", { bucket: name });
        },
        "pond",
        "lake",
        /NoSuchBucket.*pond/,
    ),
    "second policy of a bucket": twice(
        policy,
        { bucket: "lake", policy: "{}" },
        { bucket: "pond" },
        /policy of bucket lake would be overwritten/,
    ),
    "second notification configuration of a bucket": twice(
        setting("s3/bucketNotification:BucketNotification"),
        { bucket: "lake", eventbridge: true },
        { bucket: "pond" },
        /notifications of bucket lake would be overwritten/,
    ),
    "public policy of a bucket that blocks public policies": variants(
        async (bench, condition) => {
            const block = setting("s3/bucketPublicAccessBlock:BucketPublicAccessBlock");
            await block(bench, { bucket: "lake", blockPublicPolicy: true });
            await policy(bench, { bucket: "lake", policy: everybody(condition) });
        },
        {},
        { Condition: { StringEquals: { "aws:PrincipalAccount": "123456789012" } } },
        /AccessDenied: .*BlockPublicPolicy/,
    ),
    "ACL of a bucket whose owner owns all objects": variants(
        async (bench, objectOwnership) => {
            const ownership = setting("s3/bucketOwnershipControls:BucketOwnershipControls");
            await ownership(bench, { bucket: "lake", rule: { objectOwnership } });
            await bench.aws("s3/bucketAcl:BucketAcl", { bucket: "lake", acl: "private" });
        },
        "BucketOwnerEnforced",
        "BucketOwnerPreferred",
        /AccessControlListNotSupported/,
    ),
};
