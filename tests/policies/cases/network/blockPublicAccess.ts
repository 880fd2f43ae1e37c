import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const OPTIONS = "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions";
const EXCLUSION = "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion";
const OFF = "internetGatewayBlockMode does not block";
const OPEN = "internetGatewayExclusionMode lets in traffic from the internet";

export const cases: RuleCases = {
    passing: {
        "both ways": passes(resource(OPTIONS, { internetGatewayBlockMode: "block-bidirectional" })),
        "the way in": passes(resource(OPTIONS, { internetGatewayBlockMode: "block-ingress" })),
        "an exclusion for the way out": passes(resource(EXCLUSION, { internetGatewayExclusionMode: "allow-egress" })),
    },
    violating: {
        "switched off": fails(OFF, resource(OPTIONS, { internetGatewayBlockMode: "off" })),
        "an exclusion for both ways": fails(
            OPEN,
            resource(EXCLUSION, { vpcId: "vpc-1234", internetGatewayExclusionMode: "allow-bidirectional" }),
        ),
    },
    unknown: {
        "the mode": undecided("internetGatewayBlockMode", resource(OPTIONS, { internetGatewayBlockMode: UNKNOWN })),
        "the mode of an exclusion": undecided(
            "internetGatewayExclusionMode",
            resource(EXCLUSION, { internetGatewayExclusionMode: UNKNOWN }),
        ),
    },
    absent: {
        "no mode": fails(OFF, resource(OPTIONS, {})),
        "no mode of an exclusion": fails(OPEN, resource(EXCLUSION, {})),
    },
};
