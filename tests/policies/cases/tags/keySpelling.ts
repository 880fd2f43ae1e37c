import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { untyped, UNKNOWN } from "../../support/resources";

const TOPIC = "aws:sns/topic:Topic";

export const cases: RuleCases = {
    passing: {
        "the mandatory keys": passes(untyped(TOPIC, { tags: { owner: "data-platform", "cost-center": "cc-4711" } })),
        "other keys": passes(untyped(TOPIC, { tags: { "cost-centers": "all", "job-owner": "sales" } })),
    },
    violating: {
        "in capitals": fails(
            "tags have owner in another spelling",
            untyped(TOPIC, { tags: { Owner: "data-platform" } }),
        ),
        twice: fails(
            "tags have owner in another spelling",
            untyped(TOPIC, { tags: { Owner: "me", owner: "data-platform" } }),
        ),
        "with another separator": fails(
            "tags have cost-center in another spelling",
            untyped(TOPIC, { tags: { costCenter: "cc-4711" } }),
        ),
        "in a list": fails(
            "tags have managed-by in another spelling",
            untyped("aws:autoscaling/group:Group", { tags: [{ key: "managed_by", value: "pulumi" }] }),
        ),
        "on Azure": fails(
            "tags have environment in another spelling",
            untyped("azure-native:resources:ResourceGroup", { tags: { Environment: "prod" } }),
        ),
    },
    unknown: { "all tags": undecided("tags", untyped(TOPIC, { tags: UNKNOWN })) },
    absent: { "no tags": passes(untyped(TOPIC, {})) },
};
