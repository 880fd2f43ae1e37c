import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "opensearch-encryption-key",
    description:
        "A search domain is encrypted at rest with a KMS key of one's own. An index holds the data itself, in a " +
        "form that is made to be searched.",
    severity: "high",
    level: "mandatory",
    fix: "Set encryptAtRest.enabled to true and encryptAtRest.kmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
    framework: fsbp("Opensearch.1", "OpenSearch domains should have encryption at rest enabled"),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    *check({ props }) {
        if (props.encryptAtRest?.enabled !== true) {
            yield "encryptAtRest.enabled is not true";
        }
        if (!isOwnKey(props.encryptAtRest?.kmsKeyId)) {
            yield "encryptAtRest.kmsKeyId names no key of one's own";
        }
    },
});
