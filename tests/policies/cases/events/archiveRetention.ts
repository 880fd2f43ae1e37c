import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ARCHIVE = "aws:cloudwatch/eventArchive:EventArchive";
const PROBLEM = "retentionDays is not set, so that nothing is ever deleted";

export const cases: RuleCases = {
    passing: { "two weeks": passes(resource(ARCHIVE, { retentionDays: 14 })) },
    violating: { forever: fails(PROBLEM, resource(ARCHIVE, { retentionDays: 0 })) },
    unknown: { "the days": undecided("retentionDays", resource(ARCHIVE, { retentionDays: UNKNOWN })) },
    absent: { "the days": fails(PROBLEM, resource(ARCHIVE, {})) },
};
