import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const JOB = "aws:glue/job:Job";
const SETTING = "--enable-continuous-cloudwatch-log";
const PROBLEM = `defaultArguments["${SETTING}"] is not true`;
const job = (glueVersion: string, defaultArguments?: Record<string, string>, name = "glueetl"): PolicyResource =>
    resource(JOB, { glueVersion, defaultArguments, command: { name } });

export const cases: RuleCases = {
    passing: {
        "logs while it runs": passes(job("4.0", { [SETTING]: "true" })),
        "a version that writes them by itself": passes(job("5.0")),
        "a Python shell": passes(job("3.0", {}, "pythonshell")),
    },
    violating: { "logs at the end": fails(PROBLEM, job("4.0", { [SETTING]: "false" })) },
    unknown: {
        "the version": undecided("glueVersion", job(UNKNOWN)),
        "the setting": undecided(`defaultArguments.${SETTING}`, job("4.0", { [SETTING]: UNKNOWN })),
    },
    absent: {
        "the setting": fails(PROBLEM, job("4.0")),
        "the version, for which there is another rule": passes(resource(JOB, {})),
    },
};
