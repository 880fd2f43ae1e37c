import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const inSubnets = (...subnetIds: string[]): PolicyResource =>
    resource(FUNCTION, { vpcConfig: { subnetIds, securityGroupIds: ["sg-1234abcd"] } });

export const cases: RuleCases = {
    passing: { "two subnets": passes(inSubnets("subnet-1", UNKNOWN)) },
    violating: { "one subnet": fails("vpcConfig.subnetIds has one subnet", inSubnets(UNKNOWN)) },
    unknown: { "the network": undecided("vpcConfig", resource(FUNCTION, { vpcConfig: UNKNOWN })) },
    absent: { "no network, for which there is another rule": passes(resource(FUNCTION, {})) },
};
