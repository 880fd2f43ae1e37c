import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const nodeEncryption = resourceRule({
    name: "opensearch-node-encryption",
    description:
        "The nodes of a search domain use TLS among themselves. Shards are copied from node to node, with all the " +
        "data in them.",
    severity: "medium",
    level: "mandatory",
    fix: "Set nodeToNodeEncryption.enabled to true.",
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html",
    framework: fsbp("Opensearch.3", "OpenSearch domains should encrypt data sent between nodes"),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    *check({ props }) {
        if (props.nodeToNodeEncryption?.enabled !== true) {
            yield "nodeToNodeEncryption.enabled is not true";
        }
    },
    remediate: () => ({ nodeToNodeEncryption: { enabled: true } }),
});
