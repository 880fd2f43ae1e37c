import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "retentionPeriod is below the minimum";
const stream = (retentionPeriod: number | undefined): PolicyResource =>
    resource("aws:kinesis/stream:Stream", { retentionPeriod });

export const cases: RuleCases = {
    passing: {
        "a week": passes(stream(168)),
        "as long as one has agreed": { ...passes(stream(undefined)), params: { minHours: 24 } },
    },
    violating: { "two days": fails(PROBLEM, stream(48)) },
    unknown: { "the hours": undecided("retentionPeriod", stream(UNKNOWN)) },
    absent: { "the hours: a day": fails(PROBLEM, stream(undefined)) },
};
