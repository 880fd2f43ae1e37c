import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isRecord, parseJson, text } from "../core/values";

export const serverlessNetwork = resourceRule({
    name: "opensearch-serverless-network",
    description:
        "Collections of OpenSearch Serverless are reached through VPC endpoints. A network policy that allows " +
        "public access makes the endpoint of each collection, and its dashboards, public.",
    severity: "high",
    level: "mandatory",
    fix: "Set AllowFromPublic to false and SourceVPCEs to the endpoints in each element of the policy.",
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy"],
    *check({ props }) {
        if (text(props.type) !== "network") {
            return;
        }
        const policy = parseJson(text(props.policy));
        const parts: readonly unknown[] = Array.isArray(policy) ? policy : [policy];
        if (!parts.every((part) => isRecord(part) && part["AllowFromPublic"] !== true)) {
            yield "policy allows public access";
        }
    },
});
