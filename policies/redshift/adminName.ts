import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const adminName = resourceRule({
    name: "redshift-admin-name",
    description:
        "The administrator of a Redshift warehouse does not have the default name. That name is the first that is " +
        "tried.",
    severity: "medium",
    level: "advisory",
    fix: "Set masterUsername of the cluster, or adminUsername of the namespace, to another name.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html",
    framework: fsbp("Redshift.8", "Amazon Redshift clusters should not use the default Admin username"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/namespace:Namespace"],
    *check({ type, props }) {
        if (type === "aws:redshift/cluster:Cluster") {
            // Left out, it comes from a snapshot.
            if (text(props.masterUsername).toLowerCase() === "awsuser") {
                yield "masterUsername is the default name";
            }
        } else if (/^(admin)?$/i.test(text(props.adminUsername))) {
            yield "adminUsername is the default name";
        }
    },
});
