import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GUARDDUTY = "aws:guardduty/organizationConfiguration:OrganizationConfiguration";
const MACIE = "aws:macie2/organizationConfiguration:OrganizationConfiguration";
const SECURITY_HUB = "aws:securityhub/organizationConfiguration:OrganizationConfiguration";
const NOBODY = "autoEnableOrganizationMembers takes in no account";
const OFF = "autoEnable is not true";

export const cases: RuleCases = {
    passing: {
        "all accounts, by GuardDuty": passes(resource(GUARDDUTY, { autoEnableOrganizationMembers: "ALL" })),
        "new accounts, by GuardDuty": passes(resource(GUARDDUTY, { autoEnableOrganizationMembers: "NEW" })),
        "new accounts, by Macie": passes(resource(MACIE, { autoEnable: true })),
        "central policies of Security Hub": passes(
            resource(SECURITY_HUB, { autoEnable: false, organizationConfiguration: { configurationType: "CENTRAL" } }),
        ),
    },
    violating: {
        "no account, by GuardDuty": fails(NOBODY, resource(GUARDDUTY, { autoEnableOrganizationMembers: "NONE" })),
        "no account, by Macie": fails(OFF, resource(MACIE, { autoEnable: false })),
        "no account, by Security Hub": fails(
            OFF,
            resource(SECURITY_HUB, { autoEnable: false, organizationConfiguration: { configurationType: "LOCAL" } }),
        ),
    },
    unknown: {
        "the setting": undecided("autoEnable", resource(MACIE, { autoEnable: UNKNOWN })),
        "who configures": undecided(
            "organizationConfiguration.configurationType",
            resource(SECURITY_HUB, { autoEnable: false, organizationConfiguration: { configurationType: UNKNOWN } }),
        ),
    },
    absent: {
        "the setting of GuardDuty": fails(NOBODY, resource(GUARDDUTY, {})),
        "the setting of Security Hub": fails(OFF, resource(SECURITY_HUB, {})),
    },
};
