import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const databaseName = resourceRule({
    name: "redshift-database-name",
    description:
        "The first database of a Redshift warehouse does not have the default name. Where all are called alike, a " +
        "wrong connection string finds a database all the same.",
    severity: "low",
    level: "advisory",
    fix: "Set databaseName of the cluster, or dbName of the namespace, to another name than dev.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html",
    framework: nist("CM-2", "Baseline Configuration"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/namespace:Namespace"],
    *check({ type, props }) {
        const isCluster = type === "aws:redshift/cluster:Cluster";
        // What a snapshot holds has the names of the snapshot.
        const restored = isSet(props, "snapshotIdentifier") || isSet(props, "snapshotArn");
        if (!restored && /^(dev)?$/i.test(text(isCluster ? props.databaseName : props.dbName))) {
            yield `${isCluster ? "databaseName" : "dbName"} is the default name`;
        }
    },
});
