import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:lb/loadBalancer:LoadBalancer";
const CLUSTER = "aws:eks/cluster:Cluster";
const PROBLEM = "enableDeletionProtection is not true";

export const cases: RuleCases = {
    passing: {
        "a load balancer": passes(resource(TYPE, { enableDeletionProtection: true })),
        "a cluster": passes(resource(CLUSTER, { deletionProtection: true })),
        "a load balancer in a stack that is not protected": passes(
            resource(TYPE, { enableDeletionProtection: false }, { stack: "dev" }),
        ),
    },
    violating: {
        "a load balancer": fails(PROBLEM, resource(TYPE, { enableDeletionProtection: false })),
        "a load balancer by its other token": fails(
            PROBLEM,
            resource("aws:alb/loadBalancer:LoadBalancer", { enableDeletionProtection: false }),
        ),
        "a cluster": fails("deletionProtection is not true", resource(CLUSTER, { deletionProtection: false })),
        "a stack that configuration names": {
            ...fails(PROBLEM, resource(TYPE, {}, { stack: "live-eu" })),
            params: { stacks: ["live-*"] },
        },
    },
    unknown: {
        protection: undecided("enableDeletionProtection", resource(TYPE, { enableDeletionProtection: UNKNOWN })),
    },
    absent: { "left out": fails(PROBLEM, resource(TYPE, {})) },
};
