import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const domainUserIdentity = resourceRule({
    name: "sagemaker-domain-user-identity",
    description:
        "A SageMaker domain names the user in what its apps do. All of them share roles; only with the profile's " +
        "name as source identity does CloudTrail tell who read what.",
    severity: "medium",
    level: "advisory",
    fix: 'Set domainSettings.executionRoleIdentityConfig to "USER_PROFILE_NAME".',
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html",
    framework: nist("AU-10", "Non-repudiation"),
    types: ["aws:sagemaker/domain:Domain"],
    *check({ props }) {
        if (text(props.domainSettings?.executionRoleIdentityConfig) !== "USER_PROFILE_NAME") {
            yield "domainSettings.executionRoleIdentityConfig is not USER_PROFILE_NAME";
        }
    },
});
