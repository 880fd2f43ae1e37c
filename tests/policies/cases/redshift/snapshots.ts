import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

const SHORT = "automatedSnapshotRetentionPeriod is not at least 7";
const kept = (automatedSnapshotRetentionPeriod: number): ReturnType<typeof resource> =>
    resource(CLUSTER, { automatedSnapshotRetentionPeriod });

export const cases: RuleCases = {
    passing: { "a week": passes(kept(7)), "as short as is agreed": { ...passes(kept(2)), params: { days: 2 } } },
    violating: {
        "less than a week": fails(SHORT, kept(6)),
        none: fails(SHORT, kept(0)),
        "less than is agreed": {
            ...fails("automatedSnapshotRetentionPeriod is not at least 30", kept(7)),
            params: { days: 30 },
        },
    },
    unknown: { "how long": undecided("automatedSnapshotRetentionPeriod", kept(UNKNOWN)) },
    absent: { "AWS keeps them a day": fails(SHORT, resource(CLUSTER, {})) },
};
