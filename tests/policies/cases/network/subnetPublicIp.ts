import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/subnet:Subnet";

export const cases: RuleCases = {
    passing: { "no public addresses": passes(resource(TYPE, { vpcId: UNKNOWN, mapPublicIpOnLaunch: false })) },
    violating: {
        "public addresses": fails("mapPublicIpOnLaunch is not false", resource(TYPE, { mapPublicIpOnLaunch: true })),
    },
    unknown: {
        "whether there are": undecided("mapPublicIpOnLaunch", resource(TYPE, { mapPublicIpOnLaunch: UNKNOWN })),
    },
    absent: {
        "AWS's default, which is none": passes(resource(TYPE, { cidrBlock: "10.0.0.0/24" })),
        null: passes(resource(TYPE, { mapPublicIpOnLaunch: null })),
    },
};
