import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:lb/loadBalancer:LoadBalancer";
const HEADERS = "dropInvalidHeaderFields is not true";
const DESYNC = "desyncMitigationMode lets ambiguous requests pass";

export const cases: RuleCases = {
    passing: {
        "as it should be": passes(resource(TYPE, { dropInvalidHeaderFields: true, desyncMitigationMode: "strictest" })),
        "a network load balancer": passes(resource(TYPE, { loadBalancerType: "network" })),
    },
    violating: {
        "invalid headers pass": fails(HEADERS, resource(TYPE, { dropInvalidHeaderFields: false })),
        "ambiguous requests pass": fails(
            DESYNC,
            resource("aws:alb/loadBalancer:LoadBalancer", {
                dropInvalidHeaderFields: true,
                desyncMitigationMode: "monitor",
            }),
        ),
    },
    unknown: {
        headers: undecided("dropInvalidHeaderFields", resource(TYPE, { dropInvalidHeaderFields: UNKNOWN })),
        "the mode": undecided(
            "desyncMitigationMode",
            resource(TYPE, { dropInvalidHeaderFields: true, desyncMitigationMode: UNKNOWN }),
        ),
    },
    absent: { "left out: headers pass then, ambiguous requests do not": fails(HEADERS, resource(TYPE, {})) },
};
