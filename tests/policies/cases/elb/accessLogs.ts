import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:lb/loadBalancer:LoadBalancer";
const CLASSIC = "aws:elb/loadBalancer:LoadBalancer";
const PROBLEM = "accessLogs.enabled is not true";

export const cases: RuleCases = {
    passing: {
        logged: passes(resource(TYPE, { accessLogs: { bucket: "lake-logs", enabled: true } })),
        "a classic one with a bucket": passes(resource(CLASSIC, { accessLogs: { bucket: "lake-logs" } })),
        "a gateway, which has none": passes(resource(TYPE, { loadBalancerType: "gateway" })),
    },
    violating: {
        "not logged": fails(PROBLEM, resource(TYPE, { accessLogs: { bucket: "lake-logs", enabled: false } })),
        "a bucket alone": fails(
            PROBLEM,
            resource("aws:alb/loadBalancer:LoadBalancer", { accessLogs: { bucket: "lake-logs" } }),
        ),
        "a classic one, switched off": fails(
            PROBLEM,
            resource(CLASSIC, { accessLogs: { bucket: "lake-logs", enabled: false } }),
        ),
    },
    unknown: {
        "whether it is logged": undecided(
            "accessLogs.enabled",
            resource(TYPE, { accessLogs: { bucket: "lake-logs", enabled: UNKNOWN } }),
        ),
        "the kind": undecided("loadBalancerType", resource(TYPE, { loadBalancerType: UNKNOWN })),
    },
    absent: {
        "no logs": fails(PROBLEM, resource(TYPE, {})),
        "no logs of a classic one": fails(PROBLEM, resource(CLASSIC, {})),
    },
};
