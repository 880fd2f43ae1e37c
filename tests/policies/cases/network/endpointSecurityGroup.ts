import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/vpcEndpoint:VpcEndpoint";
const PROBLEM = "securityGroupIds names no security group";
const sts = { serviceName: "com.amazonaws.eu-west-1.sts", vpcEndpointType: "Interface" };

export const cases: RuleCases = {
    passing: {
        "a group": passes(resource(TYPE, { ...sts, securityGroupIds: ["sg-1234"] })),
        "a group that is not known yet": passes(resource(TYPE, { ...sts, securityGroupIds: [UNKNOWN] })),
        "a gateway": passes(resource(TYPE, { ...sts, vpcEndpointType: "Gateway" })),
    },
    violating: { "an empty list": fails(PROBLEM, resource(TYPE, { ...sts, securityGroupIds: [] })) },
    unknown: {
        "the groups": undecided("securityGroupIds", resource(TYPE, { ...sts, securityGroupIds: UNKNOWN })),
        "the kind of endpoint": undecided("vpcEndpointType", resource(TYPE, { vpcEndpointType: UNKNOWN })),
    },
    absent: {
        "no groups": fails(PROBLEM, resource(TYPE, sts)),
        "no kind, which is a gateway": passes(resource(TYPE, { serviceName: sts.serviceName })),
    },
};
