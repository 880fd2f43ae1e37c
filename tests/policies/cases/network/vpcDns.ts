import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/vpc:Vpc";
const on = { enableDnsHostnames: true, enableDnsSupport: true };

export const cases: RuleCases = {
    passing: { both: passes(resource(TYPE, on)) },
    violating: {
        "no hostnames": fails("enableDnsHostnames is not true", resource(TYPE, { ...on, enableDnsHostnames: false })),
        "no resolver": fails("enableDnsSupport is not true", resource(TYPE, { ...on, enableDnsSupport: false })),
    },
    unknown: {
        hostnames: undecided("enableDnsHostnames", resource(TYPE, { ...on, enableDnsHostnames: UNKNOWN })),
        "the resolver": undecided("enableDnsSupport", resource(TYPE, { ...on, enableDnsSupport: UNKNOWN })),
    },
    absent: {
        "left out: there are no hostnames then, but a resolver": fails(
            "enableDnsHostnames is not true",
            resource(TYPE, { cidrBlock: "10.0.0.0/16" }),
        ),
    },
};
