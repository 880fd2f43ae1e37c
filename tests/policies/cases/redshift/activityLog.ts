import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:redshift/parameterGroup:ParameterGroup";
const SILENT = "parameters do not switch on the log of user activity";
const group = (value: string): ReturnType<typeof resource> =>
    resource(GROUP, { parameters: [{ name: "enable_user_activity_logging", value }] });

export const cases: RuleCases = {
    passing: { "switched on": passes(group("true")) },
    violating: { "switched off": fails(SILENT, group("false")) },
    unknown: { "the value": undecided("parameters.0.value", group(UNKNOWN)) },
    absent: { "no parameters": fails(SILENT, resource(GROUP, {})) },
};
