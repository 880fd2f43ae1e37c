import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const encryptionByDefault = resourceRule({
    name: "ec2-encryption-by-default",
    description:
        "The account encrypts new volumes by default. " +
        "Volumes that services make by themselves, and those made by hand, are in no program that a rule could judge.",
    severity: "high",
    level: "mandatory",
    fix: "Leave enabled out or set it to true.",
    url: "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html",
    framework: fsbp("EC2.7", "EBS default encryption should be enabled"),
    types: ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
    *check({ props }) {
        if (!(props.enabled ?? true)) {
            yield "enabled is not true";
        }
    },
    remediate: () => ({ enabled: true }),
});
