import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const endpointReplication = resourceRule({
    name: "events-endpoint-replication",
    description:
        "A global endpoint replicates its events. What had not been handled when a region failed is then in the other one, and " +
        "the endpoint can fail back by itself.",
    severity: "medium",
    level: "advisory",
    fix: "Remove replicationConfig.state, whose default is ENABLED.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    framework: nist("SC-36", "Distributed Processing and Storage"),
    types: ["aws:cloudwatch/eventEndpoint:EventEndpoint"],
    *check({ props }) {
        if (props.replicationConfig?.state === "DISABLED") {
            yield "replicationConfig.state is off";
        }
    },
});
