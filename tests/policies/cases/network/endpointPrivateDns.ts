import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const DNS = "aws:vpc/endpointPrivateDns:EndpointPrivateDns";
const PROBLEM = "privateDnsEnabled is not true";
const sts = { serviceName: "com.amazonaws.eu-west-1.sts", vpcEndpointType: "Interface" };
const bare = resource(ENDPOINT, sts);
const beside = (privateDnsEnabled: boolean): ReturnType<typeof resource> =>
    resource(DNS, { vpcEndpointId: UNKNOWN, privateDnsEnabled }, { name: "dns", from: { vpcEndpointId: [bare] } });

export const cases: RuleCases = {
    passing: {
        "with private DNS": passes(resource(ENDPOINT, { ...sts, privateDnsEnabled: true })),
        "with private DNS from a resource beside it": passes(bare, beside(true)),
        "a gateway": passes(resource(ENDPOINT, { ...sts, vpcEndpointType: "Gateway" })),
        "a service that has a gateway": passes(
            resource(ENDPOINT, { ...sts, serviceName: "com.amazonaws.eu-west-1.s3", privateDnsEnabled: false }),
        ),
        "a service of somebody else": passes(
            resource(ENDPOINT, { ...sts, serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-1234" }),
        ),
    },
    violating: {
        "without private DNS": fails(PROBLEM, resource(ENDPOINT, { ...sts, privateDnsEnabled: false })),
        "without private DNS from a resource beside it": fails(PROBLEM, bare, beside(false)),
    },
    unknown: {
        "whether it is on, beside it": undecided("privateDnsEnabled", bare, beside(UNKNOWN)),
        "an output that the provider has not filled in": fails(
            PROBLEM,
            resource(ENDPOINT, { ...sts, privateDnsEnabled: UNKNOWN }),
        ),
        "the service": undecided("serviceName", resource(ENDPOINT, { ...sts, serviceName: UNKNOWN })),
    },
    absent: {
        "left out": fails(PROBLEM, bare),
        "no inputs": passes(resource(ENDPOINT, {})),
    },
};
