import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/flowLog:FlowLog";
const PROBLEM = "trafficType is not ALL";

export const cases: RuleCases = {
    passing: {
        "all traffic": passes(resource(TYPE, { vpcId: "vpc-1234", trafficType: "ALL" })),
        "of a transit gateway": passes(resource(TYPE, { transitGatewayId: "tgw-1234" })),
        "of an attachment": passes(resource(TYPE, { transitGatewayAttachmentId: UNKNOWN })),
    },
    violating: {
        "what was rejected": fails(PROBLEM, resource(TYPE, { vpcId: "vpc-1234", trafficType: "REJECT" })),
        "what was accepted": fails(PROBLEM, resource(TYPE, { subnetId: "subnet-1234", trafficType: "ACCEPT" })),
    },
    unknown: { "the kind": undecided("trafficType", resource(TYPE, { vpcId: "vpc-1234", trafficType: UNKNOWN })) },
    absent: { "no kind": fails(PROBLEM, resource(TYPE, { vpcId: "vpc-1234" })) },
};
