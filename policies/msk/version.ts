import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { KAFKA_ENDS } from "../data/serviceVersions";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const version = resourceRule({
    name: "msk-version",
    description:
        "An MSK cluster runs a version of Kafka that is supported. Past its end AWS upgrades it at a time of its " +
        "own; advice comes some time before that.",
    severity: "high",
    level: "mandatory",
    fix: "Set kafkaVersion to a supported one.",
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html",
    framework: nist("SA-22", "Unsupported System Components"),
    types: ["aws:msk/cluster:Cluster"],
    params: SUPPORT_PARAMS,
    check({ props }, context) {
        return supportProblems("kafkaVersion", text(props.kafkaVersion), KAFKA_ENDS, context);
    },
});
