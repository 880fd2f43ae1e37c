import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const publicAccess = resourceRule({
    name: "redshift-public-access",
    description:
        "No Redshift cluster or workgroup has a public address. A warehouse holds the most of the data in one " +
        "place, and one wrong security group rule is then enough to open it to everyone.",
    severity: "critical",
    level: "mandatory",
    fix: "Leave publiclyAccessible out or set it to false.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html",
    framework: fsbp("Redshift.1", "Amazon Redshift clusters should prohibit public access"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
    *check({ props }) {
        // Left out, it is false.
        if (props.publiclyAccessible ?? false) {
            yield "publiclyAccessible is not false";
        }
    },
    remediate: () => ({ publiclyAccessible: false }),
});
