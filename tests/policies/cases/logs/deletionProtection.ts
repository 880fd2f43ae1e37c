import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const PROBLEM = "neither deletionProtectionEnabled nor skipDestroy is true";
const open = { protect: false };
const name = "/lake/audit";

export const cases: RuleCases = {
    passing: {
        "a group that AWS protects": passes(resource(GROUP, { name, deletionProtectionEnabled: true }, open)),
        "a group that is left behind": passes(resource(GROUP, { name, skipDestroy: true }, open)),
        "a group that Pulumi protects": passes(resource(GROUP, { name })),
        "a group of anything else": passes(resource(GROUP, { name: "/lake/jobs" }, open)),
    },
    violating: {
        "a group without protection": fails(
            PROBLEM,
            resource(GROUP, { name, deletionProtectionEnabled: false, skipDestroy: false }, open),
        ),
        "a group that only Pulumi calls so": fails(PROBLEM, resource(GROUP, {}, { ...open, name: "vpc-flow-logs" })),
        "a group that one has agreed on": {
            ...fails(PROBLEM, resource(GROUP, { name: "/lake/jobs" }, open)),
            params: { names: ["/lake/*"] },
        },
    },
    unknown: {
        "the name": undecided("name", resource(GROUP, { name: UNKNOWN }, open)),
        "the protection": undecided(
            "deletionProtectionEnabled",
            resource(GROUP, { name, deletionProtectionEnabled: UNKNOWN }, open),
        ),
    },
    absent: {
        "the protection": fails(PROBLEM, resource(GROUP, { name }, open)),
        "the name": passes(resource(GROUP, {}, open)),
    },
};
