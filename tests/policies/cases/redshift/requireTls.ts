import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:redshiftserverless/workgroup:Workgroup";

const GROUP = "aws:redshift/parameterGroup:ParameterGroup";
const PLAIN = "parameters accept connections without TLS";
const PLAIN_WORKGROUP = "configParameters accept connections without TLS";
const group = (name: string, value: string): ReturnType<typeof resource> =>
    resource(GROUP, { family: "redshift-1.0", parameters: [{ name, value }] });
const workgroup = (parameterValue: string): ReturnType<typeof resource> =>
    resource(WORKGROUP, {
        configParameters: [
            { parameterKey: "datestyle", parameterValue: "ISO" },
            { parameterKey: "require_ssl", parameterValue },
        ],
    });

export const cases: RuleCases = {
    passing: { "a group": passes(group("require_ssl", "true")), "a workgroup": passes(workgroup("true")) },
    violating: {
        "a group": fails(PLAIN, group("require_ssl", "false")),
        "a group that sets another": fails(PLAIN, group("use_fips_ssl", "true")),
        "a workgroup": fails(PLAIN_WORKGROUP, workgroup("false")),
    },
    unknown: {
        "the value": undecided("parameters.0.value", group("require_ssl", UNKNOWN)),
        "the value of a workgroup": undecided("configParameters.1.parameterValue", workgroup(UNKNOWN)),
        "which parameter it is": undecided("parameters.0.name", group(UNKNOWN, "true")),
    },
    absent: {
        "no parameters": fails(PLAIN, resource(GROUP, {})),
        "null for one": fails(PLAIN_WORKGROUP, resource(WORKGROUP, { configParameters: [null] })),
    },
};
