import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";
import type { Inputs, TypeToken } from "../types";

/** The input by which each type is deleted together with all that it holds. */
const FLAGS = {
    "aws:athena/workgroup:Workgroup": "forceDestroy",
    "aws:ecr/repository:Repository": "forceDelete",
    "aws:s3/bucket:Bucket": "forceDestroy",
    "aws:s3/bucketV2:BucketV2": "forceDestroy",
    "aws:s3/directoryBucket:DirectoryBucket": "forceDestroy",
    "aws:s3/vectorsVectorBucket:VectorsVectorBucket": "forceDestroy",
    "aws:s3tables/tableBucket:TableBucket": "forceDestroy",
    "databricks:index/catalog:Catalog": "forceDestroy",
    "databricks:index/metastore:Metastore": "forceDestroy",
} as const satisfies { readonly [T in TypeToken]?: keyof Inputs<T> };

type Destroyable = keyof typeof FLAGS;

export const forceDestroy = resourceRule({
    name: "lifecycle-force-destroy",
    description:
        "In a protected stack, nothing is deleted together with what it holds. " +
        "Being full is what saves a bucket or a catalog from a wrong name or a removed line.",
    severity: "high",
    level: "mandatory",
    fix: "Leave forceDestroy, of a repository forceDelete, out or set it to false, and empty it by hand where it has to go.",
    url: "https://www.pulumi.com/registry/packages/aws/api-docs/s3/bucket/",
    framework: nist("CM-3", "Configuration Change Control"),
    types: Object.keys(FLAGS) as Destroyable[],
    params: PROTECTED_STACKS,
    *check(resource, { params }) {
        if (isInProtectedStack(resource.urn, params) && isForced(resource)) {
            yield `${FLAGS[resource.type]} is not false`;
        }
    },
    remediate: ({ type }) => ({ [FLAGS[type]]: false }),
});

function isForced({ type, props }: Subject<Destroyable>): boolean {
    const inputs = props as Readonly<Record<string, unknown>>;
    return (inputs[FLAGS[type]] ?? false) !== false;
}
