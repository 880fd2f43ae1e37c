import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const accessControl = resourceRule({
    name: "opensearch-access-control",
    description:
        "A search domain has fine-grained access control. Without it whoever may search at all reads every index " +
        "and every field.",
    severity: "high",
    level: "mandatory",
    fix: "Set advancedSecurityOptions.enabled to true, and leave anonymousAuthEnabled out.",
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html",
    framework: fsbp("Opensearch.7", "OpenSearch domains should have fine-grained access control enabled"),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    *check({ type, props }) {
        if (props.advancedSecurityOptions?.enabled !== true) {
            yield "advancedSecurityOptions.enabled is not true";
        }
        if (type === "aws:opensearch/domain:Domain" && (props.advancedSecurityOptions?.anonymousAuthEnabled ?? false)) {
            yield "advancedSecurityOptions.anonymousAuthEnabled is not false";
        }
    },
});
