import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

const DEDICATED_MODES = ["SINGLE_USER", "DATA_SECURITY_MODE_DEDICATED"];

export const dedicatedUser = resourceRule({
    name: "compute-dedicated-user",
    description:
        "A cluster in dedicated mode says to whom it is dedicated. Left out, it is to whoever deployed it, so that nobody else can " +
        "use it, or everyone does with the rights of the deployment.",
    severity: "medium",
    level: "mandatory",
    fix: "Set singleUserName to a group (with kind), a service principal or a user, or dataSecurityMode to USER_ISOLATION.",
    url: "https://docs.databricks.com/aws/en/compute/configure",
    framework: sat("GOV-13", "Enforce User Isolation"),
    // A job's cluster is dedicated to whom the job runs as.
    types: ["databricks:index/cluster:Cluster"],
    *check({ props }) {
        if (DEDICATED_MODES.includes(text(props.dataSecurityMode)) && !isSet(props, "singleUserName")) {
            yield "singleUserName is not set";
        }
    },
});
