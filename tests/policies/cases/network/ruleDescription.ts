import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:ec2/securityGroup:SecurityGroup";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const description = "Clusters to the REST API";

export const cases: RuleCases = {
    passing: {
        "described, inline": passes(resource(GROUP, { ingress: [{ protocol: "tcp", description }] })),
        "described, separate": passes(resource(INGRESS, { ipProtocol: "tcp", description })),
        "a group without rules": passes(resource(GROUP, { name: "endpoints" })),
    },
    violating: {
        "one of two, inline": fails(
            "egress[1].description is not set",
            resource(GROUP, { egress: [{ protocol: "tcp", description }, { protocol: "udp" }] }),
        ),
        separate: fails(
            "description is not set",
            resource("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule", { ipProtocol: "tcp" }),
        ),
        "the older type": fails(
            "description is not set",
            resource("aws:ec2/securityGroupRule:SecurityGroupRule", { type: "ingress", description: null }),
        ),
    },
    unknown: { "what it says does not matter": passes(resource(INGRESS, { description: UNKNOWN })) },
    absent: { "no inputs": fails("description is not set", resource(INGRESS, {})) },
};
