import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const PROBLEM = "nothing in the stack keeps its old versions";
const bucket = resource(BUCKET, { bucket: "lake-bronze" });
const unnamed = resource(BUCKET, {});
const beside = (name: string, status: string, ...from: PolicyResource[]): PolicyResource =>
    resource(
        "aws:s3/bucketVersioning:BucketVersioning",
        { bucket: name, versioningConfiguration: { status } },
        { name: "versioning", from: { bucket: from } },
    );

export const cases: RuleCases = {
    passing: {
        "beside it, by name": passes(bucket, beside("lake-bronze", "Enabled")),
        "beside it, by dependency": passes(unnamed, beside(UNKNOWN, "Enabled", unnamed)),
        "beside it, deprecated": passes(
            bucket,
            resource(
                "aws:s3/bucketVersioningV2:BucketVersioningV2",
                { bucket: "lake-bronze", versioningConfiguration: { status: "Enabled" } },
                { name: "versioning" },
            ),
        ),
        within: passes(resource(BUCKET, { versioning: { enabled: true } })),
        "within the deprecated bucket": passes(
            resource("aws:s3/bucketV2:BucketV2", { versionings: [{ enabled: true }] }),
        ),
        "the root storage of a workspace": passes(
            bucket,
            beside("lake-bronze", "Disabled"),
            resource(
                "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
                { bucketName: "lake-bronze" },
                { name: "storage" },
            ),
        ),
    },
    violating: {
        suspended: fails(PROBLEM, bucket, beside("lake-bronze", "Suspended")),
        "suspended beside it, whatever it says itself": fails(
            PROBLEM,
            resource(BUCKET, { bucket: "lake-bronze", versioning: { enabled: true } }),
            beside("lake-bronze", "Suspended"),
        ),
        "that of another bucket": fails(PROBLEM, bucket, beside("lake-silver", "Enabled")),
        "off, within": fails(PROBLEM, resource(BUCKET, { versioning: { enabled: false } })),
        "off, within the deprecated bucket": fails(
            PROBLEM,
            resource("aws:s3/bucketV2:BucketV2", { versionings: [{ enabled: false }] }),
        ),
    },
    unknown: {
        "the status": undecided("versioningConfiguration.status", bucket, beside("lake-bronze", UNKNOWN)),
        "an output that the provider has not filled in": fails(PROBLEM, resource(BUCKET, { versioning: UNKNOWN })),
    },
    absent: { "nothing beside it": fails(PROBLEM, unnamed) },
};
