import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "logGroupClass takes no filters";
const group = (name: string, logGroupClass?: string): PolicyResource =>
    resource("aws:cloudwatch/logGroup:LogGroup", { name, logGroupClass });

export const cases: RuleCases = {
    passing: {
        "the standard class": passes(group("/lake/audit", "STANDARD")),
        "another class for anything else": passes(group("/lake/jobs", "INFREQUENT_ACCESS")),
    },
    violating: {
        "a class without filters": fails(PROBLEM, group("/lake/audit", "INFREQUENT_ACCESS")),
        "a class without filters and queries": fails(PROBLEM, group("vpc-flow-logs", "DELIVERY")),
        "a group that one has agreed on": {
            ...fails(PROBLEM, group("/lake/jobs", "INFREQUENT_ACCESS")),
            params: { names: ["/lake/*"] },
        },
    },
    unknown: {
        "the class": undecided("logGroupClass", group("/lake/audit", UNKNOWN)),
        "the name": undecided("name", group(UNKNOWN, "INFREQUENT_ACCESS")),
    },
    absent: { "the class, which is the standard one": passes(group("/lake/audit")) },
};
