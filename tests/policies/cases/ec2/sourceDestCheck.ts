import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:ec2/instance:Instance";
const PROBLEM = "sourceDestCheck is not true";

export const cases: RuleCases = {
    passing: { checked: passes(resource(INSTANCE, { sourceDestCheck: true })) },
    violating: {
        "an instance": fails(PROBLEM, resource(INSTANCE, { sourceDestCheck: false })),
        "an interface": fails(
            PROBLEM,
            resource("aws:ec2/networkInterface:NetworkInterface", { sourceDestCheck: false }),
        ),
    },
    unknown: {
        "whether it is checked": undecided("sourceDestCheck", resource(INSTANCE, { sourceDestCheck: UNKNOWN })),
    },
    absent: { "left out, which checks": passes(resource(INSTANCE, {})) },
};
