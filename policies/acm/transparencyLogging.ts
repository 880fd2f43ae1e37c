import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const transparencyLogging = resourceRule({
    name: "acm-transparency-logging",
    description:
        "A public certificate is recorded in the logs of certificate transparency. " +
        "Browsers refuse the ones that are not, and the logs show certificates that somebody else got for one's names.",
    severity: "low",
    level: "advisory",
    fix: "Leave options.certificateTransparencyLoggingPreference out or set it to ENABLED.",
    url: "https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html",
    framework: nist("SC-17", "Public Key Infrastructure Certificates"),
    types: ["aws:acm/certificate:Certificate"],
    *check({ props }) {
        // Certificates of a private authority, and imported ones, are in no such log.
        const isPublic = !["certificateAuthorityArn", "certificateBody"].some((property) => isSet(props, property));
        if (isPublic && props.options?.certificateTransparencyLoggingPreference === "DISABLED") {
            yield "options.certificateTransparencyLoggingPreference keeps it out of the logs";
        }
    },
});
