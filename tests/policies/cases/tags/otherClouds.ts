import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { untyped, UNKNOWN } from "../../support/resources";

const ACCOUNT = "azure-native:storage:StorageAccount";
const BUCKET = "gcp:storage/bucket:Bucket";
const NAMESPACE = "kubernetes:core/v1:Namespace";
const half = { environment: "prod", owner: "data-platform", "cost-center": "cc-4711" };
const otherHalf = { "data-classification": "internal", workload: "ingest", "managed-by": "pulumi" };
const all = { ...half, ...otherHalf };
const LACKS_HALF = "data-classification, workload, managed-by";

const bucket = (props: Record<string, unknown>, defaultLabels: unknown): PolicyResource =>
    untyped(BUCKET, props, {
        provider: {
            urn: "urn:pulumi:prod::lakehouse::pulumi:providers:gcp::gcp",
            type: "pulumi:providers:gcp",
            props: { defaultLabels },
        },
    });

export const cases: RuleCases = {
    passing: {
        "Azure Native": passes(untyped(ACCOUNT, { tags: all })),
        Azure: passes(untyped("azure:databricks/workspace:Workspace", { tags: all })),
        "Google Cloud": passes(untyped(BUCKET, { labels: all })),
        "Google Cloud, by another property": passes(untyped("gcp:container/cluster:Cluster", { resourceLabels: all })),
        "Google Cloud, by default labels as the engine shows them": passes(
            bucket({ labels: half }, JSON.stringify(otherHalf)),
        ),
        "Google Cloud, by default labels as the program gives them": passes(bucket({ labels: half }, otherHalf)),
        Kubernetes: passes(untyped(NAMESPACE, { metadata: { name: "jobs", labels: all } })),
        "values that are not known yet": passes(untyped(ACCOUNT, { tags: { ...all, owner: UNKNOWN } })),
        "keys of another organisation": {
            ...passes(untyped(ACCOUNT, { tags: { team: "data" } })),
            params: { keys: ["team"] },
        },
    },
    violating: {
        "Azure Native": fails(`tags lack ${LACKS_HALF}`, untyped(ACCOUNT, { tags: half })),
        "Google Cloud": fails(`labels lack ${LACKS_HALF}`, bucket({ labels: half }, "not JSON")),
        Kubernetes: fails(`metadata.labels lack ${LACKS_HALF}`, untyped(NAMESPACE, { metadata: { labels: half } })),
    },
    unknown: {
        "all tags": undecided("tags", untyped(ACCOUNT, { tags: UNKNOWN })),
        "the default labels": undecided("defaultLabels", bucket({ labels: half }, UNKNOWN)),
        "the metadata": undecided("metadata", untyped(NAMESPACE, { metadata: UNKNOWN })),
    },
    absent: {
        "no tags": fails(`tags lack environment, owner, cost-center, ${LACKS_HALF}`, untyped(ACCOUNT, {})),
        "no metadata": fails(
            `metadata.labels lack environment, owner, cost-center, ${LACKS_HALF}`,
            untyped(NAMESPACE, {}),
        ),
    },
};
