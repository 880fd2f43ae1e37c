import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { untyped, UNKNOWN } from "../../support/resources";

const TYPE = "aws:sns/topic:Topic";
const half = { environment: "prod", owner: "data-platform", "cost-center": "cc-4711" };
const otherHalf = { "data-classification": "internal", workload: "ingest", "managed-by": "pulumi" };
const all = { ...half, ...otherHalf };
const LACKS_HALF = "its tags lack data-classification, workload, managed-by";

const topic = (props: Record<string, unknown>, defaultTags?: unknown): PolicyResource =>
    untyped(TYPE, props, {
        provider: {
            urn: "urn:pulumi:prod::lakehouse::pulumi:providers:aws::aws",
            type: "pulumi:providers:aws",
            props: { defaultTags },
        },
    });

export const cases: RuleCases = {
    passing: {
        "all on the resource": passes(untyped(TYPE, { tags: all })),
        "values that are not known yet": passes(untyped(TYPE, { tags: { ...all, owner: UNKNOWN } })),
        "default tags, as the engine shows them": passes(topic({ tags: half }, JSON.stringify({ tags: otherHalf }))),
        "default tags, as the program gives them": passes(topic({ tags: half }, { tags: otherHalf })),
        "merged by the provider": passes(topic({ tags: half, tagsAll: all })),
        "all on the resource, while the merged ones are not known": passes(
            untyped(TYPE, { tags: all, tagsAll: UNKNOWN }),
        ),
        "a list of tags": passes(
            untyped("aws:autoscaling/group:Group", {
                tags: Object.entries(all).map(([key, value]) => ({ key, value, propagateAtLaunch: true })),
            }),
        ),
        "keys of another organisation": {
            ...passes(untyped(TYPE, { tags: { team: "data" } })),
            params: { keys: ["team"] },
        },
    },
    violating: {
        "some missing": fails(LACKS_HALF, untyped(TYPE, { tags: half })),
        "a key in other spelling": fails(
            "its tags lack owner",
            untyped(TYPE, {
                tags: { ...otherHalf, environment: "prod", Owner: "data-platform", "cost-center": "cc-4711" },
            }),
        ),
        "default tags that do not help": fails(LACKS_HALF, topic({ tags: half }, "not JSON")),
        "a list that lacks some": fails(
            "its tags lack environment, owner, cost-center, data-classification, managed-by",
            untyped("aws:autoscaling/group:Group", { tags: [{ key: "workload", value: "ingest" }, null] }),
        ),
    },
    unknown: {
        "all tags": undecided("tags", untyped(TYPE, { tags: UNKNOWN })),
        "the default tags": undecided("defaultTags", topic({ tags: half }, UNKNOWN)),
        "the merged tags": undecided("tagsAll", untyped(TYPE, { tags: half, tagsAll: UNKNOWN })),
    },
    absent: {
        "no tags": fails(
            "its tags lack environment, owner, cost-center, data-classification, workload, managed-by",
            untyped(TYPE, {}),
        ),
    },
};
