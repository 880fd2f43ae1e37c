import { passes, undecided, type RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";

const ofKeys = ownKeyCases("kmsKeyArn", "kmsKeyArn names no key of one's own", (kmsKeyArn) =>
    resource(FUNCTION, { kmsKeyArn, environment: { variables: { CATALOG: UNKNOWN } } }),
);

export const cases: RuleCases = {
    ...ofKeys,
    unknown: {
        ...ofKeys.unknown,
        "whether there are variables": undecided("environment", resource(FUNCTION, { environment: UNKNOWN })),
    },
    absent: {
        ...ofKeys.absent,
        "no environment": passes(resource(FUNCTION, {})),
        "no variables": passes(resource(FUNCTION, { environment: { variables: {} } })),
    },
};
