import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

const PUBLIC = "vpcOptions.subnetIds is empty";

export const cases: RuleCases = {
    passing: {
        "a subnet": passes(resource(DOMAIN, { vpcOptions: { subnetIds: ["subnet-1234abcd"] } })),
        "a subnet that is made with it": passes(resource(DOMAIN, { vpcOptions: { subnetIds: [UNKNOWN] } })),
    },
    violating: {
        "no subnets": fails(
            PUBLIC,
            resource(ELASTICSEARCH, { vpcOptions: { subnetIds: [], securityGroupIds: ["sg-1234abcd"] } }),
        ),
    },
    unknown: {
        "the subnets": undecided("vpcOptions.subnetIds", resource(DOMAIN, { vpcOptions: { subnetIds: UNKNOWN } })),
    },
    absent: { "AWS makes it public": fails(PUBLIC, resource(DOMAIN, {})) },
};
