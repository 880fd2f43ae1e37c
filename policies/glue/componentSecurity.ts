import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const componentSecurity = resourceRule({
    name: "glue-component-security",
    description:
        "Every job, crawler and development endpoint of Glue has a security configuration. Without one its logs, bookmarks and " +
        "temporary data are not encrypted with a key of one's own, whatever the buckets do.",
    severity: "medium",
    level: "mandatory",
    fix: "Set securityConfiguration to the name of a SecurityConfiguration.",
    url: "https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:glue/crawler:Crawler", "aws:glue/devEndpoint:DevEndpoint", "aws:glue/job:Job"],
    *check({ props }) {
        if (!isSet(props, "securityConfiguration")) {
            yield "securityConfiguration is not set";
        }
    },
});
