import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const publicAccessBlock = resourceRule({
    name: "emr-public-access-block",
    description:
        "EMR refuses clusters that everyone could reach. With the block a security group that is open to all " +
        "addresses stops the launch, in every cluster of the account and region.",
    severity: "high",
    level: "mandatory",
    fix: "Set blockPublicSecurityGroupRules to true, and permit port 22 at most.",
    url: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html",
    framework: fsbp("EMR.2", "Amazon EMR block public access setting should be enabled"),
    types: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
    *check({ props }) {
        if (props.blockPublicSecurityGroupRules !== true) {
            yield "blockPublicSecurityGroupRules is not true";
        }
        for (const [index, range] of list(props.permittedPublicSecurityGroupRuleRanges).entries()) {
            if (range?.minRange !== 22 || range.maxRange !== 22) {
                yield `permittedPublicSecurityGroupRuleRanges[${index}] permits more than port 22`;
            }
        }
    },
});
