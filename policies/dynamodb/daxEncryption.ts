import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const daxEncryption = resourceRule({
    name: "dynamodb-dax-encryption",
    description:
        "A DAX cluster encrypts what it caches, and takes connections with TLS alone. It holds the items of the " +
        "table in its own storage, and both can be set only when it is made.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set serverSideEncryption.enabled to true and clusterEndpointEncryptionType to "TLS".',
    url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html",
    framework: fsbp("DynamoDB.3", "DynamoDB Accelerator (DAX) clusters should be encrypted at rest"),
    types: ["aws:dax/cluster:Cluster"],
    *check({ props }) {
        if (props.serverSideEncryption?.enabled !== true) {
            yield "serverSideEncryption.enabled is not true";
        }
        // Left out, it is NONE.
        if (text(props.clusterEndpointEncryptionType) !== "TLS") {
            yield "clusterEndpointEncryptionType is not TLS";
        }
    },
});
