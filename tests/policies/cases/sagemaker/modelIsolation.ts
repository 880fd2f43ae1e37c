import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const MODEL = "aws:sagemaker/model:Model";
const OPEN = "enableNetworkIsolation is not true";

export const cases: RuleCases = {
    passing: { isolated: passes(resource(MODEL, { enableNetworkIsolation: true })) },
    violating: { "not isolated": fails(OPEN, resource(MODEL, { enableNetworkIsolation: false })) },
    unknown: {
        "whether it is": undecided("enableNetworkIsolation", resource(MODEL, { enableNetworkIsolation: UNKNOWN })),
    },
    absent: { "AWS does not isolate it": fails(OPEN, resource(MODEL, {})) },
};
