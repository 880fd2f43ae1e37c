import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const globalEncryption = resourceRule({
    name: "rds-global-encryption",
    description:
        "A global database is encrypted. Its clusters in all regions are as it is, and encryption cannot be added " +
        "later.",
    severity: "high",
    level: "mandatory",
    fix: "Set storageEncrypted to true, or sourceDbClusterIdentifier to a cluster that is encrypted.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    framework: fsbp("RDS.27", "RDS DB clusters should be encrypted at rest"),
    types: ["aws:rds/globalCluster:GlobalCluster"],
    *check({ props }) {
        // Made from a cluster, it is encrypted as that is.
        if (!isSet(props, "sourceDbClusterIdentifier") && props.storageEncrypted !== true) {
            yield "storageEncrypted is not true";
        }
    },
});
