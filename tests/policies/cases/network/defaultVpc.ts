import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/defaultVpc:DefaultVpc";
const PROBLEM = "it is kept: forceDestroy is not true";

export const cases: RuleCases = {
    passing: { "taken over to be removed": passes(resource(TYPE, { forceDestroy: true })) },
    violating: {
        "taken over to be used": fails(PROBLEM, resource(TYPE, { enableDnsHostnames: true, forceDestroy: false })),
    },
    unknown: { "whether it goes": undecided("forceDestroy", resource(TYPE, { forceDestroy: UNKNOWN })) },
    absent: { "no inputs": fails(PROBLEM, resource(TYPE, {})) },
};
