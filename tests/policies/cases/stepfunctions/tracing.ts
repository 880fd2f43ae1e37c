import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const MACHINE = "aws:sfn/stateMachine:StateMachine";
const PROBLEM = "tracingConfiguration.enabled is not true";
const traced = (enabled: boolean): PolicyResource => resource(MACHINE, { tracingConfiguration: { enabled } });

export const cases: RuleCases = {
    passing: { "it is traced": passes(traced(true)) },
    violating: { "it is not traced": fails(PROBLEM, traced(false)) },
    unknown: { "the setting": undecided("tracingConfiguration.enabled", traced(UNKNOWN)) },
    absent: { "the setting": fails(PROBLEM, resource(MACHINE, {})) },
};
