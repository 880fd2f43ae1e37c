import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const PROBLEM = "tracingConfig.mode is not active";
const traced = (mode: string): PolicyResource => resource(FUNCTION, { tracingConfig: { mode } });

export const cases: RuleCases = {
    passing: { "all calls are traced": passes(traced("Active")) },
    violating: { "traced if the caller is": fails(PROBLEM, traced("PassThrough")) },
    unknown: { "the mode": undecided("tracingConfig.mode", traced(UNKNOWN)) },
    absent: { "the mode": fails(PROBLEM, resource(FUNCTION, {})) },
};
