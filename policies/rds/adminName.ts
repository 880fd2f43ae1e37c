import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

const DEFAULT_NAMES = ["admin", "administrator", "mysql", "postgres", "root", "sa"];

export const adminName = resourceRule({
    name: "rds-admin-name",
    description:
        "The administrator of a database does not have a default name. Such a name is the first that is tried.",
    severity: "medium",
    level: "advisory",
    fix: "Set username, or masterUsername of a cluster, to a name of one's own.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateDBInstance.Settings.html",
    framework: fsbp("RDS.25", "RDS database instances should use a custom administrator username"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ type, props }) {
        const isCluster = type === "aws:rds/cluster:Cluster";
        const name = text(isCluster ? props.masterUsername : props.username);
        // Left out, it comes from a source or a snapshot.
        if (DEFAULT_NAMES.includes(name.toLowerCase())) {
            yield `${isCluster ? "masterUsername" : "username"} is a default name`;
        }
    },
});
