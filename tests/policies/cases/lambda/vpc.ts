import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const PROBLEM = "vpcConfig.subnetIds is empty";
const inSubnets = (subnetIds: string[]): PolicyResource =>
    resource(FUNCTION, { vpcConfig: { subnetIds, securityGroupIds: ["sg-1234abcd"] } });

export const cases: RuleCases = {
    passing: { "two subnets, not known yet": passes(inSubnets([UNKNOWN, UNKNOWN])) },
    violating: { "no subnet": fails(PROBLEM, inSubnets([])) },
    unknown: {
        "the network": undecided("vpcConfig", resource(FUNCTION, { vpcConfig: UNKNOWN })),
        "all subnets": undecided("vpcConfig.subnetIds", resource(FUNCTION, { vpcConfig: { subnetIds: UNKNOWN } })),
    },
    absent: { "no network": fails(PROBLEM, resource(FUNCTION, {})) },
};
