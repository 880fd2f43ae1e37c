import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
const PROBLEM = "rule.objectOwnership leaves access control lists on";

export const cases: RuleCases = {
    passing: {
        "the owner's": passes(resource(TYPE, { bucket: "lake", rule: { objectOwnership: "BucketOwnerEnforced" } })),
    },
    violating: {
        "the owner's if the uploader likes": fails(
            PROBLEM,
            resource(TYPE, { rule: { objectOwnership: "BucketOwnerPreferred" } }),
        ),
        "the uploader's": fails(PROBLEM, resource(TYPE, { rule: { objectOwnership: "ObjectWriter" } })),
    },
    unknown: { ownership: undecided("rule.objectOwnership", resource(TYPE, { rule: { objectOwnership: UNKNOWN } })) },
    absent: { "no rule": fails(PROBLEM, resource(TYPE, { bucket: "lake" })) },
};
