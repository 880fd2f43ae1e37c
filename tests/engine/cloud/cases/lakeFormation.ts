import type { LAKE_FORMATION_REFUSALS } from "../refusals/lakeFormation";
import type { Properties } from "../values";
import { AWS } from "../testCloud";
import { aws, twice, variants, type Bench, type Cases } from "./bench";

const ADMIN = "arn:aws:iam::123456789012:role/admin";
const USER = "arn:aws:iam::123456789012:role/reader";

const settings = aws("lakeformation/dataLakeSettings:DataLakeSettings");
const grant = (bench: Bench, principal: string, database: string): Promise<unknown> =>
    bench.aws("lakeformation/permissions:Permissions", {
        principal,
        permissions: ["DESCRIBE"],
        database: { name: database },
    });

function allowing(actions: readonly string[], resource: string): string {
    const Principal = { Service: "cloudtrail.amazonaws.com" };
    const administrator = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "kms:*" };
    return JSON.stringify({
        Statement: [
            { ...administrator, Resource: "*" },
            { Effect: "Allow", Principal, Action: actions, Resource: resource },
        ],
    });
}

async function trail(bench: Bench, bucketActions: readonly string[], keyActions: readonly string[]): Promise<void> {
    await bench.aws("s3/bucket:Bucket", { bucket: "logs" });
    const policy = JSON.stringify({
        Statement: [
            {
                Effect: "Allow",
                Principal: { Service: "cloudtrail.amazonaws.com" },
                Action: [...bucketActions],
                Resource: "arn:aws:s3:::logs",
            },
        ],
    });
    await bench.aws("s3/bucketPolicy:BucketPolicy", { bucket: "logs", policy });
    const key = await bench.aws("kms/key:Key", { policy: allowing(keyActions, "*") });
    const inputs: Properties = { name: "trail", s3BucketName: "logs", kmsKeyId: key.outputs["arn"] ?? "" };
    await bench.aws("cloudtrail/trail:Trail", inputs);
}

export const LAKE_FORMATION_CASES: Cases<typeof LAKE_FORMATION_REFUSALS> = {
    "location registered twice with Lake Formation": twice(
        aws("lakeformation/resource:Resource"),
        { arn: "arn:aws:s3:::lake" },
        { arn: "arn:aws:s3:::pond" },
        /AlreadyExistsException: Resource is already registered/,
    ),
    "second data lake settings of an account and region": variants(
        async (bench, region) => {
            await settings(bench, { admins: [ADMIN] });
            const type = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
            await bench.make({ ...AWS, region }, type, { admins: [USER] });
        },
        "eu-west-1",
        "eu-west-2",
        /data lake settings would be overwritten/,
    ),
    "grant to an administrator of the data lake": variants(
        async (bench, principal) => {
            await settings(bench, { admins: [ADMIN] });
            await grant(bench, principal, "sales");
        },
        ADMIN,
        USER,
        /InvalidInputException: Permissions modification is invalid/,
    ),
    "grants on one database at the same time": variants(
        async (bench, database) => {
            bench.cloud.interference = { before: () => new Promise((resolve) => setImmediate(resolve)) };
            await Promise.all([grant(bench, USER, "sales"), grant(bench, `${USER}-too`, database)]);
        },
        "sales",
        "stocks",
        /ConcurrentModificationException/,
    ),
    "trail to a bucket whose policy does not let it": variants(
        (bench, actions) => trail(bench, actions, ["kms:GenerateDataKey*"]),
        ["s3:GetBucketAcl"],
        ["s3:GetBucketAcl", "s3:Put*"],
        /InsufficientS3BucketPolicyException: .*logs/,
    ),
    "trail with a key whose policy does not let it": variants(
        (bench, actions) => trail(bench, ["s3:*"], actions),
        ["kms:Decrypt"],
        ["kms:GenerateDataKey*"],
        /InsufficientEncryptionPolicyException: .*bucket logs/,
    ),
};
