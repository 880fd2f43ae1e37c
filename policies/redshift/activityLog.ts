import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOn, parameterOf } from "../shared/parameters";

export const activityLog = resourceRule({
    name: "redshift-activity-log",
    description:
        "A parameter group of Redshift has user activity logged. Without it the audit logs tell who signed in, " +
        "and of the queries nothing.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set the parameter enable_user_activity_logging to "true".',
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html",
    framework: fsbp("Redshift.4", "Amazon Redshift clusters should have audit logging enabled"),
    types: ["aws:redshift/parameterGroup:ParameterGroup"],
    *check({ props }) {
        if (!isOn(parameterOf(props.parameters, "enable_user_activity_logging"))) {
            yield "parameters do not switch on the log of user activity";
        }
    },
});
