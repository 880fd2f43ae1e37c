import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/vpcEndpointService:VpcEndpointService";
const PROBLEM = "acceptanceRequired is not true";

export const cases: RuleCases = {
    passing: { "accepted by hand": passes(resource(TYPE, { acceptanceRequired: true })) },
    violating: { "accepted by itself": fails(PROBLEM, resource(TYPE, { acceptanceRequired: false })) },
    unknown: { acceptance: undecided("acceptanceRequired", resource(TYPE, { acceptanceRequired: UNKNOWN })) },
    absent: { "no inputs": fails(PROBLEM, resource(TYPE, {})) },
};
