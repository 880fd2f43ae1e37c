import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const oidcProvider = resourceRule({
    name: "iam-oidc-provider",
    description:
        "An OIDC provider takes tokens that were made for named clients only. " +
        "A token for another service could otherwise be handed on to AWS by that service.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set clientIdLists to the audiences of the tokens, such as ["sts.amazonaws.com"].',
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html",
    framework: nist("IA-8", "Identification and Authentication (Non-organizational Users)"),
    types: ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"],
    *check({ props }) {
        const clients = list(props.clientIdLists);
        if (clients.length === 0 || clients.some((client) => text(client).includes("*"))) {
            yield "clientIdLists does not name the clients";
        }
    },
});
