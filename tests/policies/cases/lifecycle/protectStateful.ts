import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "it is not protected";
const open = { protect: false };

export const cases: RuleCases = {
    passing: {
        "a protected bucket in a protected stack": passes(resource("aws:s3/bucket:Bucket", {})),
        "a bucket in a stack that is not protected": passes(
            resource("aws:s3/bucket:Bucket", {}, { ...open, stack: "dev" }),
        ),
        "a bucket in a stack that configuration leaves out": {
            ...passes(resource("aws:s3/bucket:Bucket", {}, { ...open, stack: "prod" })),
            params: { stacks: ["live-*"] },
        },
    },
    violating: {
        "claim 36: a bucket": fails(PROBLEM, resource("aws:s3/bucket:Bucket", {}, open)),
        "claim 36: a deprecated bucket": fails(PROBLEM, resource("aws:s3/bucketV2:BucketV2", {}, open)),
        "claim 36: a key": fails(PROBLEM, resource("aws:kms/key:Key", { enableKeyRotation: true }, open)),
        "claim 36: the replica of a key": fails(PROBLEM, resource("aws:kms/replicaKey:ReplicaKey", {}, open)),
        "claim 36: a workspace": fails(
            PROBLEM,
            resource("databricks:index/mwsWorkspaces:MwsWorkspaces", {}, { ...open, stack: "prod-platform" }),
        ),
        "claim 36: a metastore": fails(
            PROBLEM,
            resource("databricks:index/metastore:Metastore", {}, { ...open, stack: "foundation" }),
        ),
        "claim 36: a catalog": fails(PROBLEM, resource("databricks:index/catalog:Catalog", {}, open)),
        "a stack that configuration names": {
            ...fails(PROBLEM, resource("databricks:index/catalog:Catalog", {}, { ...open, stack: "live-eu" })),
            params: { stacks: ["live-*"] },
        },
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(
            PROBLEM,
            resource("aws:s3/bucket:Bucket", { bucket: UNKNOWN }, open),
        ),
    },
    absent: { "no inputs": fails(PROBLEM, resource("databricks:index/metastore:Metastore", {}, open)) },
};
