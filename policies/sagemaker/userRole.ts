import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const userRole = resourceRule({
    name: "sagemaker-user-role",
    description:
        "A user profile has an execution role of its own. Without one it works under the default role of the " +
        "domain, which may do what any of its users needs.",
    severity: "medium",
    level: "advisory",
    fix: "Set userSettings.executionRole to a role for this user or team.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:sagemaker/userProfile:UserProfile"],
    *check({ props }) {
        if (!isSet(props.userSettings ?? {}, "executionRole")) {
            yield "userSettings.executionRole is not set";
        }
    },
});
