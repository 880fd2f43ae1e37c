import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PERMISSION = "aws:lambda/layerVersionPermission:LayerVersionPermission";

export const cases: RuleCases = {
    passing: {
        "an account": passes(resource(PERMISSION, { principal: "111122223333" })),
        "an organisation": passes(resource(PERMISSION, { principal: "*", organizationId: UNKNOWN })),
    },
    violating: { everybody: fails("principal is everybody", resource(PERMISSION, { principal: "*" })) },
    unknown: { "the principal": undecided("principal", resource(PERMISSION, { principal: UNKNOWN })) },
    absent: { "no principal, which AWS refuses": passes(resource(PERMISSION, {})) },
};
