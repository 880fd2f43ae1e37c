import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const multiAz = resourceRule({
    name: "rds-multi-az",
    description:
        "A database instance has a standby in another availability zone. Without one it is gone with its zone, " +
        "and every maintenance is an outage.",
    severity: "medium",
    level: "advisory",
    fix: "Set multiAz to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html",
    framework: fsbp("RDS.5", "RDS DB instances should be configured with multiple Availability Zones"),
    types: ["aws:rds/instance:Instance"],
    *check({ props }) {
        // A replica is itself what stands by.
        if (!isSet(props, "replicateSourceDb") && props.multiAz !== true) {
            yield "multiAz is not true";
        }
    },
});
