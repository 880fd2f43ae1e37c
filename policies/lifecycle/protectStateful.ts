import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";

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
        "aws:kms/key:Key",
        "aws:s3/bucket:Bucket",
        "aws:s3/bucketV2:BucketV2",
        "databricks:index/catalog:Catalog",
        "databricks:index/metastore:Metastore",
        "databricks:index/mwsWorkspaces:MwsWorkspaces",
    ],
    params: {
        stacks: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the names of the stacks that are protected.",
            default: ["*prod*", "foundation*"],
        },
    },
    *check({ urn, protect }, { params }) {
        if (!protect && matchesAny(stackOf(urn), params.stacks)) {
            yield "it is not protected";
        }
    },
});

/** The stack in `urn:pulumi:<stack>::<project>::<types>::<name>`. */
function stackOf(urn: string): string {
    const [head = ""] = urn.split("::");
    return head.slice("urn:pulumi:".length);
}
