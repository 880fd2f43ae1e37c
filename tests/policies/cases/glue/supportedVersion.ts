import type { PolicyResource } from "../../../../policies/core/resource";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const JOB = "aws:glue/job:Job";
const TRANSFORM = "aws:glue/mLTransform:MLTransform";
const job = (glueVersion: string, name = "glueetl"): PolicyResource =>
    resource(JOB, { glueVersion, command: { name, scriptLocation: "s3://lake-code/ingest.py" } });

export const cases: RuleCases = {
    passing: {
        "a supported version": passes(job("5.0")),
        "a stream with a supported version": passes(job("4.0", "gluestreaming")),
        "a Python shell, whose version says little": passes(job("1.0", "pythonshell")),
        "a transform with a supported version": passes(resource(TRANSFORM, { glueVersion: "3.0" })),
    },
    violating: {
        "a version out of support": fails("glueVersion has been out of support since 2024-01-31", job("2.0")),
        "a transform with a version out of support": fails(
            "glueVersion has been out of support since 2022-09-30",
            resource(TRANSFORM, { glueVersion: "1.0" }),
        ),
        "a version that was still supported on a day": {
            ...advises("glueVersion is supported until 2024-01-31 only", job("2.0")),
            params: { today: "2024-01-01" },
        },
        "a version that is not in the table": advises(
            "glueVersion is in no table of supported versions, so that its support cannot be judged",
            job("7.0"),
        ),
    },
    unknown: {
        "the version": undecided("glueVersion", job(UNKNOWN)),
        "the kind of job": undecided("command.name", job("5.0", UNKNOWN)),
    },
    absent: {
        "the version": advises("glueVersion is not set", resource(JOB, {})),
        "the version of a transform": advises("glueVersion is not set", resource(TRANSFORM, {})),
    },
};
