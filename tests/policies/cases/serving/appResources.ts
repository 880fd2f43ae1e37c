import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/app:App";
const secret = (permission: string): { name: string; secret: Record<"scope" | "key" | "permission", string> } => ({
    name: "api",
    secret: { scope: "portal", key: "api", permission },
});

export const cases: RuleCases = {
    passing: {
        "what it uses": passes(
            resource(TYPE, {
                resources: [
                    secret("READ"),
                    { name: "asks", sqlWarehouse: { id: "abcd1234", permission: "CAN_USE" } },
                    { name: "starts", job: { id: "4711", permission: "CAN_MANAGE_RUN" } },
                ],
            }),
        ),
    },
    violating: {
        "a secret": fails(
            "resources[0].secret.permission lets the app manage it",
            resource(TYPE, { resources: [secret("MANAGE")] }),
        ),
        "an endpoint": fails(
            "resources[1].servingEndpoint.permission lets the app manage it",
            resource(TYPE, {
                resources: [
                    secret("READ"),
                    { name: "llm", servingEndpoint: { name: "gpt", permission: "CAN_MANAGE" } },
                ],
            }),
        ),
    },
    unknown: {
        "a permission": undecided("resources.0.secret.permission", resource(TYPE, { resources: [secret(UNKNOWN)] })),
    },
    absent: { nothing: passes(resource(TYPE, {})) },
};
