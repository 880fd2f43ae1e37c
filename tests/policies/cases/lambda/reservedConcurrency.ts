import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "reservedConcurrentExecutions is not set";
const limited = (reservedConcurrentExecutions: number | undefined): PolicyResource =>
    resource("aws:lambda/function:Function", { reservedConcurrentExecutions });

export const cases: RuleCases = {
    passing: { "a limit": passes(limited(20)), "a function that is switched off": passes(limited(0)) },
    violating: { "no limit": fails(PROBLEM, limited(-1)) },
    unknown: { "the limit": undecided("reservedConcurrentExecutions", limited(UNKNOWN)) },
    absent: { "the limit: AWS sets none": fails(PROBLEM, limited(undefined)) },
};
