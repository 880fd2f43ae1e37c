import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

const TYPES = [
    "databricks:index/mwsWorkspaces:MwsWorkspaces",
    "databricks:index/oboToken:OboToken",
    "databricks:index/token:Token",
    "pulumi:providers:databricks",
] as const;

export const personalToken = resourceRule({
    name: "identity-personal-token",
    description:
        "Nothing signs in to Databricks with a personal access token or a password, and none is made. Both are long-lived, lie in " +
        "the state of the stack, and pass for their owner; OAuth tokens last an hour.",
    severity: "high",
    level: "mandatory",
    fix: "Use OAuth: authType oauth-m2m, or federation with the CI's own identity. Remove token, password and username.",
    url: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
    framework: sat("IA-4", "PAT tokens with no lifetime (expiration) limit"),
    types: TYPES,
    *check(resource) {
        if (
            resource.type === "databricks:index/token:Token" ||
            resource.type === "databricks:index/oboToken:OboToken"
        ) {
            yield "it is a personal access token";
        }
        for (const property of credentialsOf(resource)) {
            // Whether there is one is known without reading it.
            if (isSet(resource.props, property)) {
                yield `${property} is set`;
            }
        }
    },
});

function credentialsOf({ type }: Subject<(typeof TYPES)[number]>): readonly string[] {
    switch (type) {
        case "pulumi:providers:databricks":
            return ["token", "username", "password"];
        case "databricks:index/mwsWorkspaces:MwsWorkspaces":
            return ["token"];
        default:
            return [];
    }
}
