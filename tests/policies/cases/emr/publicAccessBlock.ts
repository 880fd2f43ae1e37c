import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BLOCK = "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration";
const OFF = "blockPublicSecurityGroupRules is not true";
const permitting = (minRange: number, maxRange: number): ReturnType<typeof resource> =>
    resource(BLOCK, {
        blockPublicSecurityGroupRules: true,
        permittedPublicSecurityGroupRuleRanges: [{ minRange, maxRange }],
    });

export const cases: RuleCases = {
    passing: {
        "nothing permitted": passes(resource(BLOCK, { blockPublicSecurityGroupRules: true })),
        "port 22": passes(permitting(22, 22)),
    },
    violating: {
        "no block": fails(OFF, resource(BLOCK, { blockPublicSecurityGroupRules: false })),
        "more ports": fails(
            "permittedPublicSecurityGroupRuleRanges[0] permits more than port 22",
            permitting(22, 8443),
        ),
    },
    unknown: {
        "whether there is one": undecided(
            "blockPublicSecurityGroupRules",
            resource(BLOCK, { blockPublicSecurityGroupRules: UNKNOWN }),
        ),
        "the ports": undecided("permittedPublicSecurityGroupRuleRanges.0.maxRange", permitting(22, UNKNOWN)),
    },
    absent: { "no block": fails(OFF, resource(BLOCK, {})) },
};
