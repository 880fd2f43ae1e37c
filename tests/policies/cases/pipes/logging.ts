import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PIPE = "aws:pipes/pipe:Pipe";
const PROBLEM = "logConfiguration.level is not set or off";
const pipe = (level: string): PolicyResource => resource(PIPE, { logConfiguration: { level } });

export const cases: RuleCases = {
    passing: { "errors are logged": passes(pipe("ERROR")), "all is logged": passes(pipe("TRACE")) },
    violating: { "nothing is logged": fails(PROBLEM, pipe("OFF")) },
    unknown: { "the level": undecided("logConfiguration.level", pipe(UNKNOWN)) },
    absent: { "the configuration: AWS logs nothing": fails(PROBLEM, resource(PIPE, {})) },
};
