import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const oauthApp = resourceRule({
    name: "identity-oauth-app",
    description:
        "An OAuth application gets its codes over TLS at addresses of its own, and few scopes. Whoever can read or redirect what " +
        "is sent there signs in as the user, and with all-apis can do whatever the user can.",
    severity: "high",
    level: "mandatory",
    fix: "Give redirectUrls with https:// (http:// for localhost only) and without wildcards, and name scopes other than all-apis.",
    url: "https://docs.databricks.com/aws/en/integrations/enable-disable-oauth",
    framework: nist("AC-17(2)", "Remote Access | Protection of Confidentiality and Integrity Using Encryption"),
    types: ["databricks:index/customAppIntegration:CustomAppIntegration"],
    *check({ props }) {
        for (const [index, url] of list(props.redirectUrls).entries()) {
            const isLocal = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(text(url));
            if (!isLocal && !text(url).startsWith("https://")) {
                yield `redirectUrls[${index}] is not reached over TLS`;
            }
            if (text(url).includes("*")) {
                yield `redirectUrls[${index}] has a wildcard`;
            }
        }
        if (list(props.scopes).includes("all-apis")) {
            yield { advisory: "scopes gives access to everything the user can do" };
        }
    },
});
