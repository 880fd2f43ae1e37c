import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const LOCATION = "aws:lakeformation/resource:Resource";

export const cases: RuleCases = {
    passing: { "a role that is not known yet": passes(resource(LOCATION, { roleArn: UNKNOWN })) },
    violating: {
        "the service-linked role": fails(
            ["roleArn is not set", "useServiceLinkedRole is true"],
            resource(LOCATION, { useServiceLinkedRole: true }),
        ),
        "the service-linked role beside another": fails(
            "useServiceLinkedRole is true",
            resource(LOCATION, { roleArn: UNKNOWN, useServiceLinkedRole: true }),
        ),
    },
    unknown: {
        "which of the roles": undecided(
            "useServiceLinkedRole",
            resource(LOCATION, { roleArn: UNKNOWN, useServiceLinkedRole: UNKNOWN }),
        ),
    },
    absent: {
        "both: AWS takes the service-linked role": fails("roleArn is not set", resource(LOCATION, { arn: UNKNOWN })),
    },
};
