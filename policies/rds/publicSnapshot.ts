import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const publicSnapshot = resourceRule({
    name: "rds-public-snapshot",
    description:
        "No snapshot of a database is shared with everyone. Whoever has an AWS account could restore it and read " +
        "all that was in the database.",
    severity: "critical",
    level: "mandatory",
    fix: 'Name the accounts in sharedAccounts, and not "all".',
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html",
    framework: fsbp("RDS.1", "RDS snapshot should be private"),
    types: [
        "aws:rds/clusterSnapshot:ClusterSnapshot",
        "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
        "aws:rds/snapshot:Snapshot",
        "aws:rds/snapshotCopy:SnapshotCopy",
    ],
    *check({ props }) {
        if (list(props.sharedAccounts).includes("all")) {
            yield "sharedAccounts is everyone";
        }
    },
});
