import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2/vpnConnection:VpnConnection";
const strong = {
    tunnel1IkeVersions: ["ikev2"],
    tunnel1Phase1DhGroupNumbers: [19, 20],
    tunnel1Phase1IntegrityAlgorithms: ["SHA2-256"],
    tunnel1Phase2DhGroupNumbers: [19, 20],
    tunnel1Phase2IntegrityAlgorithms: ["SHA2-256", "SHA2-512"],
    tunnel2IkeVersions: ["ikev2"],
    tunnel2Phase1DhGroupNumbers: [14],
    tunnel2Phase1IntegrityAlgorithms: ["SHA2-384"],
    tunnel2Phase2DhGroupNumbers: [14],
    tunnel2Phase2IntegrityAlgorithms: ["SHA2-384"],
};
const weak = (property: string): string => `${property} accepts weak algorithms`;

export const cases: RuleCases = {
    passing: { "strong algorithms": passes(resource(TYPE, strong)) },
    violating: {
        "IKEv1 as well": fails(
            "tunnel2IkeVersions accepts more than IKEv2",
            resource(TYPE, { ...strong, tunnel2IkeVersions: ["ikev1", "ikev2"] }),
        ),
        "SHA-1 as well": fails(
            weak("tunnel1Phase1IntegrityAlgorithms"),
            resource(TYPE, { ...strong, tunnel1Phase1IntegrityAlgorithms: ["SHA2-256", "SHA1"] }),
        ),
        "a small group": fails(
            weak("tunnel2Phase2DhGroupNumbers"),
            resource(TYPE, { ...strong, tunnel2Phase2DhGroupNumbers: [5, 14] }),
        ),
    },
    unknown: {
        "the versions": undecided("tunnel1IkeVersions", resource(TYPE, { ...strong, tunnel1IkeVersions: UNKNOWN })),
        "the groups": undecided(
            "tunnel1Phase1DhGroupNumbers",
            resource(TYPE, { ...strong, tunnel1Phase1DhGroupNumbers: UNKNOWN }),
        ),
    },
    absent: {
        "left out, which accepts everything": fails(
            ["tunnel1", "tunnel2"].flatMap((tunnel) => [
                `${tunnel}IkeVersions accepts more than IKEv2`,
                weak(`${tunnel}Phase1DhGroupNumbers`),
                weak(`${tunnel}Phase1IntegrityAlgorithms`),
                weak(`${tunnel}Phase2DhGroupNumbers`),
                weak(`${tunnel}Phase2IntegrityAlgorithms`),
            ]),
            resource(TYPE, { type: "ipsec.1" }),
        ),
    },
};
