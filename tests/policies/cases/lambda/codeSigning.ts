import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const PROBLEM = "codeSigningConfigArn is not set";

export const cases: RuleCases = {
    passing: {
        "signed code": passes(resource(FUNCTION, { codeSigningConfigArn: UNKNOWN })),
        "an image": passes(resource(FUNCTION, { packageType: "Image" })),
    },
    violating: {
        "any code": fails(PROBLEM, resource(FUNCTION, { packageType: "Zip", codeSigningConfigArn: null })),
    },
    unknown: { "the kind of package": undecided("packageType", resource(FUNCTION, { packageType: UNKNOWN })) },
    absent: { "the configuration": fails(PROBLEM, resource(FUNCTION, {})) },
};
