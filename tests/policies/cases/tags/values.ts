import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { untyped, UNKNOWN } from "../../support/resources";

const TOPIC = "aws:sns/topic:Topic";
const topic = (tags: unknown, tagsAll?: unknown): PolicyResource => untyped(TOPIC, { tags, tagsAll });
const NOT_ALLOWED = "tags have a value for data-classification that is not allowed";
const withDefaults = (tags: Record<string, unknown>, defaultTags: unknown): PolicyResource =>
    untyped(
        TOPIC,
        { tags },
        {
            provider: {
                urn: "urn:pulumi:prod::lakehouse::pulumi:providers:aws::aws",
                type: "pulumi:providers:aws",
                props: { defaultTags },
            },
        },
    );
const environments = { params: { values: { environment: "dev|staging|prod-*" } } };

export const cases: RuleCases = {
    passing: {
        "a value of the list": passes(topic({ "data-classification": "internal", owner: "data-platform" })),
        "a value that a pattern takes": { ...passes(topic({ environment: "prod-eu" })), ...environments },
        "another tag": { ...passes(topic({ stage: "anything" })), ...environments },
        "a value of the provider's that the resource replaces": passes(
            withDefaults(
                { "data-classification": "public" },
                JSON.stringify({ tags: { "data-classification": "secret" } }),
            ),
        ),
        "a list of tags": passes(
            untyped("aws:autoscaling/group:Group", { tags: [{ key: "data-classification", value: "public" }] }),
        ),
        "labels of Google Cloud": passes(
            untyped("gcp:storage/bucket:Bucket", { labels: { "data-classification": "internal" } }),
        ),
    },
    violating: {
        "a value that is made up": fails(NOT_ALLOWED, topic({ "data-classification": "secret" })),
        "an empty value": fails("tags have a value for owner that is not allowed", topic({ owner: "" })),
        "a value that no pattern takes": {
            ...fails("tags have a value for environment that is not allowed", topic({ environment: "production" })),
            ...environments,
        },
        "a value that the provider merged": fails(NOT_ALLOWED, topic({}, { "data-classification": "secret" })),
        "a default value of the provider": fails(
            NOT_ALLOWED,
            withDefaults({}, JSON.stringify({ tags: { "data-classification": "secret" } })),
        ),
        "a list of tags": {
            ...fails(
                "tags have a value for env that is not allowed",
                untyped("aws:autoscaling/group:Group", { tags: [null, { key: "env", value: "live" }] }),
            ),
            params: { values: { env: "dev|prod" } },
        },
        Azure: fails(
            NOT_ALLOWED,
            untyped("azure:storage/account:Account", { tags: { "data-classification": "secret" } }),
        ),
        Kubernetes: fails(
            "metadata.labels have a value for data-classification that is not allowed",
            untyped("kubernetes:apps/v1:Deployment", { metadata: { labels: { "data-classification": "secret" } } }),
        ),
    },
    unknown: {
        "all tags": undecided("tags", topic(UNKNOWN)),
        "a value": undecided("tags.owner", topic({ "data-classification": "internal", owner: UNKNOWN })),
        "the merged tags": undecided("tagsAll", topic({}, UNKNOWN)),
    },
    absent: { "no tags": passes(untyped(TOPIC, {})) },
};
