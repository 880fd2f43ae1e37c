import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ENABLER = "aws:inspector2/enabler:Enabler";
const scanning = (...resourceTypes: string[]): PolicyResource => resource(ENABLER, { resourceTypes });

export const cases: RuleCases = {
    passing: {
        "all types": passes(scanning("LAMBDA_CODE", "LAMBDA", "ECR", "EC2")),
        "the types that one has agreed on": { ...passes(scanning("ECR")), params: { required: ["ECR"] } },
    },
    violating: {
        "one type": fails(["resourceTypes lacks EC2", "resourceTypes lacks LAMBDA"], scanning("ECR")),
    },
    unknown: { "a type": undecided("resourceTypes.0", scanning(UNKNOWN)) },
    absent: {
        "the types": fails(
            ["resourceTypes lacks EC2", "resourceTypes lacks ECR", "resourceTypes lacks LAMBDA"],
            resource(ENABLER, {}),
        ),
    },
};
