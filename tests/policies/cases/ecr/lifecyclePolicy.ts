import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const REPOSITORY = "aws:ecr/repository:Repository";

const POLICY = "aws:ecr/lifecyclePolicy:LifecyclePolicy";
const HOARDED = "nothing in the stack expires its old images";
const repository = resource(REPOSITORY, { name: "jobs" });
const unnamed = resource(REPOSITORY, {});

export const cases: RuleCases = {
    passing: {
        "by name": passes(repository, resource(POLICY, { repository: "jobs" }, { name: "policy" })),
        "by dependency": passes(
            unnamed,
            resource(POLICY, { repository: UNKNOWN }, { name: "policy", from: { repository: [unnamed] } }),
        ),
    },
    violating: {
        "the policy of another": fails(
            HOARDED,
            repository,
            resource(POLICY, { repository: "apps" }, { name: "policy" }),
        ),
    },
    unknown: {
        "a policy of something that is not in the stack": fails(
            HOARDED,
            repository,
            resource(POLICY, { repository: UNKNOWN }, { name: "policy" }),
        ),
    },
    absent: { "no policy": fails(HOARDED, repository) },
};
