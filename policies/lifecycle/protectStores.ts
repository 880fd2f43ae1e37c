import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const protectStores = resourceRule({
    name: "lifecycle-protect-stores",
    description:
        "In a protected stack, databases, file systems, streams, secrets and backups are protected from deletion. " +
        "That includes replacement: a changed property is enough to have one deleted and an empty one made in its place.",
    severity: "high",
    level: "mandatory",
    fix: "Set the resource option protect, on the resource or on a component above it.",
    url: "https://www.pulumi.com/docs/iac/concepts/resources/options/protect/",
    framework: nist("CM-3", "Configuration Change Control"),
    types: [
        "aws:backup/vault:Vault",
        "aws:dynamodb/table:Table",
        "aws:efs/fileSystem:FileSystem",
        "aws:kinesis/stream:Stream",
        "aws:msk/cluster:Cluster",
        "aws:opensearch/domain:Domain",
        "aws:rds/cluster:Cluster",
        "aws:rds/instance:Instance",
        "aws:redshift/cluster:Cluster",
        "aws:redshiftserverless/namespace:Namespace",
        "aws:s3/directoryBucket:DirectoryBucket",
        "aws:s3/vectorsVectorBucket:VectorsVectorBucket",
        "aws:s3tables/tableBucket:TableBucket",
        "aws:secretsmanager/secret:Secret",
    ],
    params: PROTECTED_STACKS,
    *check({ urn, protect }, { params }) {
        if (!protect && isInProtectedStack(urn, params)) {
            yield "it is not protected";
        }
    },
});
