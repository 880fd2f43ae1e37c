import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isRecord, text } from "../core/values";

/** The setting that lets documents of an account be shared with everyone. */
const SHARING = "/ssm/documents/console/public-sharing-permission";

export const publicDocument = resourceRule({
    name: "ssm-public-document",
    description:
        "No document of Systems Manager is shared with everyone, and the account blocks it. " +
        "Documents show how machines are set up and name what is on them, credentials at times.",
    severity: "critical",
    level: "mandatory",
    fix: 'Name accounts in permissions, and set settingValue of the setting for public sharing to "Disable".',
    url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html",
    framework: fsbp("SSM.4", "SSM documents should not be public"),
    types: ["aws:ssm/document:Document", "aws:ssm/serviceSetting:ServiceSetting"],
    *check({ type, props }) {
        if (type === "aws:ssm/serviceSetting:ServiceSetting") {
            if (text(props.settingId).endsWith(SHARING) && props.settingValue !== "Disable") {
                yield "settingValue lets documents be shared with everyone";
            }
            return;
        }
        const permissions: unknown = props.permissions ?? {};
        const accounts = isRecord(permissions) ? (permissions["accountIds"] ?? permissions["account_ids"]) : undefined;
        if (String(accounts).split(",").includes("All")) {
            yield "permissions shares the document with everyone";
        }
    },
});
