import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const REPOSITORY = "aws:ecr/repository:Repository";

const MOVABLE = "imageTagMutability is not IMMUTABLE";

export const cases: RuleCases = {
    passing: {
        "no tag": passes(resource(REPOSITORY, { imageTagMutability: "IMMUTABLE" })),
        "some tags": passes(resource(REPOSITORY, { imageTagMutability: "IMMUTABLE_WITH_EXCLUSION" })),
    },
    violating: {
        "every tag": fails(MOVABLE, resource(REPOSITORY, { imageTagMutability: "MUTABLE_WITH_EXCLUSION" })),
    },
    unknown: {
        "whether they can": undecided("imageTagMutability", resource(REPOSITORY, { imageTagMutability: UNKNOWN })),
    },
    absent: { "AWS lets them": fails(MOVABLE, resource(REPOSITORY, {})) },
};
