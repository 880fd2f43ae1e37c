import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const organizationMembers = resourceRule({
    name: "detection-organization-members",
    description:
        "GuardDuty, Macie and Security Hub take in every new account of an organisation. The account that nobody has set up yet " +
        "is the one that nobody watches.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set autoEnableOrganizationMembers to "ALL", or autoEnable to true.',
    url: "https://docs.aws.amazon.com/guardduty/latest/ug/set-guardduty-auto-enable-preferences.html",
    framework: nist("CA-7", "Continuous Monitoring"),
    types: [
        "aws:guardduty/organizationConfiguration:OrganizationConfiguration",
        "aws:macie2/organizationConfiguration:OrganizationConfiguration",
        "aws:securityhub/organizationConfiguration:OrganizationConfiguration",
    ],
    *check({ type, props }) {
        if (type === "aws:guardduty/organizationConfiguration:OrganizationConfiguration") {
            if ((props.autoEnableOrganizationMembers ?? "NONE") === "NONE") {
                yield "autoEnableOrganizationMembers takes in no account";
            }
            return;
        }
        // With central configuration, policies of Security Hub say which accounts it takes in, and autoEnable has to be off.
        const isCentral = (): boolean =>
            type === "aws:securityhub/organizationConfiguration:OrganizationConfiguration" &&
            props.organizationConfiguration?.configurationType === "CENTRAL";
        if (props.autoEnable !== true && !isCentral()) {
            yield "autoEnable is not true";
        }
    },
});
