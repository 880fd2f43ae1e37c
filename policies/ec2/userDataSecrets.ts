import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { INSTANCES } from "../shared/instances";

/** Forms of secrets that are nothing else: ids of access keys, private keys, tokens of Databricks and GitHub. */
const SECRETS = [
    /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\bdapi[0-9a-f]{32}\b/,
    /\bgh[pousr]_[0-9A-Za-z]{36}\b/,
    /\baws_secret_access_key\s*[=:]\s*\S{40}/i,
];

export const userDataSecrets = resourceRule({
    name: "ec2-user-data-secrets",
    description:
        "User data holds no secrets. " +
        "Every process of the instance reads it from the metadata, and so does everybody who may describe the instance.",
    severity: "critical",
    level: "mandatory",
    fix: "Read the secret from Secrets Manager with the role of the instance, and revoke the one that was there.",
    url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: INSTANCES,
    *check(resource) {
        for (const property of propertiesOf(resource)) {
            const given = text((resource.props as Readonly<Record<string, string | null | undefined>>)[property]);
            const decoded = Buffer.from(given, "base64").toString("utf8");
            if (SECRETS.some((secret) => secret.test(given) || secret.test(decoded))) {
                yield `${property} holds a secret`;
            }
        }
    },
});

function propertiesOf({ type }: Subject<(typeof INSTANCES)[number]>): readonly string[] {
    return type === "aws:ec2/launchTemplate:LaunchTemplate" ? ["userData"] : ["userData", "userDataBase64"];
}
