import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { KEYS } from "../shared/keys";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const protectStateful = resourceRule({
    name: "lifecycle-protect-stateful",
    description:
        "In a protected stack, workspaces, metastores, catalogs, buckets and keys are protected from deletion and replacement. " +
        "What they hold does not come back with them, and a changed property is enough to have one replaced.",
    severity: "critical",
    level: "mandatory",
    fix: "Set the resource option protect, on the resource or on a component above it.",
    url: "https://www.pulumi.com/docs/iac/concepts/resources/options/protect/",
    framework: nist("CM-3", "Configuration Change Control"),
    types: [
        ...KEYS,
        "aws:s3/bucket:Bucket",
        "aws:s3/bucketV2:BucketV2",
        "databricks:index/catalog:Catalog",
        "databricks:index/metastore:Metastore",
        "databricks:index/mwsWorkspaces:MwsWorkspaces",
    ],
    params: PROTECTED_STACKS,
    *check({ urn, protect }, { params }) {
        if (!protect && isInProtectedStack(urn, params)) {
            yield "it is not protected";
        }
    },
});
