import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SNAPSHOT = "aws:rds/snapshot:Snapshot";
const EVERYONE = "sharedAccounts is everyone";
const shared = { sharedAccounts: ["all"] };

export const cases: RuleCases = {
    passing: { "an account": passes(resource(SNAPSHOT, { sharedAccounts: ["111122223333"] })) },
    violating: {
        "a snapshot": fails(EVERYONE, resource(SNAPSHOT, shared)),
        "a copy": fails(EVERYONE, resource("aws:rds/snapshotCopy:SnapshotCopy", shared)),
        "a snapshot of a cluster": fails(EVERYONE, resource("aws:rds/clusterSnapshot:ClusterSnapshot", shared)),
        "its copy": fails(EVERYONE, resource("aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy", shared)),
    },
    unknown: {
        "all accounts": undecided("sharedAccounts", resource(SNAPSHOT, { sharedAccounts: UNKNOWN })),
        "one of them": undecided("sharedAccounts.1", resource(SNAPSHOT, { sharedAccounts: ["111122223333", UNKNOWN] })),
    },
    absent: { "AWS keeps it private": passes(resource(SNAPSHOT, {})) },
};
