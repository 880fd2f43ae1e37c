import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { BUCKETS, isVersioned } from "../shared/buckets";

export const versioning = stackRule({
    name: "s3-versioning",
    description:
        "A bucket keeps the old versions of its objects. " +
        "Without them an overwritten or deleted object is gone, whether by mistake or by somebody who wants a ransom.",
    severity: "medium",
    level: "advisory",
    fix: 'Add a BucketVersioning with status "Enabled", and a lifecycle rule for noncurrent versions.',
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    framework: nist("CP-9", "System Backup"),
    types: BUCKETS,
    *check(bucket, { stack }) {
        // Databricks writes the root storage of a workspace so often that it asks for no versions there.
        const workspaces = stack.attached(bucket, {
            type: "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
            property: "bucketName",
            key: "bucket",
        });
        if (workspaces.length === 0 && !isVersioned(bucket, stack)) {
            yield "nothing in the stack keeps its old versions";
        }
    },
});
