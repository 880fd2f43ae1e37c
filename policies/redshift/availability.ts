import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const availability = resourceRule({
    name: "redshift-availability",
    description:
        "A Redshift cluster survives the loss of its availability zone. It runs in two, or can be moved to " +
        "another; otherwise it waits for the zone, or for a restore.",
    severity: "medium",
    level: "advisory",
    fix: "Set multiAz, or availabilityZoneRelocationEnabled, to true.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html",
    framework: fsbp("Redshift.18", "Redshift clusters should have Multi-AZ deployments enabled"),
    types: ["aws:redshift/cluster:Cluster"],
    *check({ props }) {
        if (props.multiAz !== true && props.availabilityZoneRelocationEnabled !== true) {
            yield "neither multiAz nor availabilityZoneRelocationEnabled is true";
        }
    },
});
