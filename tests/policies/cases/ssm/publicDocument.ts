import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOCUMENT = "aws:ssm/document:Document";
const SETTING = "aws:ssm/serviceSetting:ServiceSetting";
const SHARED = "permissions shares the document with everyone";
const settingId = "arn:aws:ssm:eu-west-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission";

export const cases: RuleCases = {
    passing: {
        "shared with an account": passes(
            resource(DOCUMENT, { permissions: { type: "Share", accountIds: "444455556666" } }),
        ),
        "sharing is off": passes(resource(SETTING, { settingId, settingValue: "Disable" })),
        "another setting": passes(
            resource(SETTING, { settingId: "/ssm/parameter-store/high-throughput-enabled", settingValue: "true" }),
        ),
    },
    violating: {
        "shared with everyone": fails(
            SHARED,
            resource(DOCUMENT, { permissions: { type: "Share", accountIds: "444455556666,All" } }),
        ),
        "shared with everyone, as Terraform spells it": fails(
            SHARED,
            resource(DOCUMENT, { permissions: { type: "Share", account_ids: "All" } }),
        ),
        "sharing is on": fails(
            "settingValue lets documents be shared with everyone",
            resource(SETTING, { settingId, settingValue: "Enable" }),
        ),
    },
    unknown: {
        "with whom": undecided("permissions.accountIds", resource(DOCUMENT, { permissions: { accountIds: UNKNOWN } })),
        "the setting": undecided("settingValue", resource(SETTING, { settingId, settingValue: UNKNOWN })),
    },
    absent: { "not shared": passes(resource(DOCUMENT, {})), "no setting": passes(resource(SETTING, {})) },
};
