import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:ec2transitgateway/transitGateway:TransitGateway";
const PROBLEM = "autoAcceptSharedAttachments is not off";

export const cases: RuleCases = {
    passing: { "accepted by hand": passes(resource(TYPE, { autoAcceptSharedAttachments: "disable" })) },
    violating: { "accepted by itself": fails(PROBLEM, resource(TYPE, { autoAcceptSharedAttachments: "enable" })) },
    unknown: {
        acceptance: undecided("autoAcceptSharedAttachments", resource(TYPE, { autoAcceptSharedAttachments: UNKNOWN })),
    },
    absent: { "left out, which is off": passes(resource(TYPE, {})) },
};
