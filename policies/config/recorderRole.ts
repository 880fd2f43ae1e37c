import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const recorderRole = resourceRule({
    name: "config-recorder-role",
    description:
        "The recorder of AWS Config works with the service-linked role. AWS adds to that role what new types of resources take, " +
        "so that they are recorded; a role of one's own records them as unreadable and nobody notices.",
    severity: "low",
    level: "advisory",
    fix: "Set roleArn to the role AWSServiceRoleForConfig of the account.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles.html",
    framework: fsbp("Config.1", "AWS Config should be enabled and use the service-linked role for resource recording"),
    types: ["aws:cfg/recorder:Recorder"],
    *check({ props }) {
        if (!text(props.roleArn).includes(":role/aws-service-role/config.amazonaws.com/")) {
            yield "roleArn is not the service-linked role of AWS Config";
        }
    },
});
