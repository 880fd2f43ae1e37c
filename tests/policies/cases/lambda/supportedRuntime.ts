import type { PolicyResource } from "../../../../policies/core/resource";
import { advises, fails, passes, undecided, type Case, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const UNLISTED = "runtime is in no table of supported versions, so that its support cannot be judged";
const using = (runtime: string): PolicyResource => resource(FUNCTION, { runtime });
const onDay = (today: string, example: Case, warnDays = 0): Case => ({ ...example, params: { today, warnDays } });

export const cases: RuleCases = {
    passing: {
        "a supported runtime": passes(using("python3.13")),
        "a runtime whose next date is far": onDay("2027-01-29", passes(using("nodejs22.x")), 90),
        "an image": passes(resource(FUNCTION, { packageType: "Image" })),
    },
    violating: {
        "a runtime out of support": onDay(
            "2026-07-01",
            fails("runtime has been out of support since 2026-04-30", using("nodejs20.x")),
        ),
        "a runtime that may not be created": onDay(
            "2027-02-02",
            fails("runtime has been refused by AWS for new functions since 2027-02-01", using("python3.10")),
        ),
        "a runtime that may not be changed": fails(
            "runtime has been refused by AWS for every change since 2022-05-30",
            using("python2.7"),
        ),
        "the last day of support": onDay(
            "2027-06-30",
            advises("runtime will be out of support from 2027-06-30 on", using("java17")),
        ),
        "a runtime that will be out of support": onDay(
            "2028-10-01",
            advises("runtime will be out of support from 2028-10-31 on", using("python3.12")),
            30,
        ),
        "a runtime that is not in the table": advises(UNLISTED, using("provided.al2033")),
    },
    unknown: {
        "the runtime": undecided("runtime", using(UNKNOWN)),
        "the kind of package": undecided("packageType", resource(FUNCTION, { packageType: UNKNOWN })),
    },
    absent: { "no runtime": advises(UNLISTED, resource(FUNCTION, {})) },
};
