import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { ELASTICSEARCH_ENDS, OPENSEARCH_ENDS } from "../data/serviceVersions";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const version = resourceRule({
    name: "opensearch-version",
    description:
        "A search domain runs a version of its engine that is supported. Past its end AWS bills extended support " +
        "by the hour; advice comes some time before that.",
    severity: "medium",
    level: "mandatory",
    fix: "Set engineVersion to a supported version of OpenSearch.",
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html",
    framework: nist("SA-22", "Unsupported System Components"),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    params: SUPPORT_PARAMS,
    *check({ type, props }, context) {
        if (type === "aws:elasticsearch/domain:Domain") {
            // Left out, it is 1.5.
            const version = text(props.elasticsearchVersion) || "1.5";
            yield* supportProblems("elasticsearchVersion", version, ELASTICSEARCH_ENDS, context);
            return;
        }
        const [engine = "", version = ""] = text(props.engineVersion).split("_");
        const table = engine === "Elasticsearch" ? ELASTICSEARCH_ENDS : OPENSEARCH_ENDS;
        // Left out, it is the latest.
        if (engine !== "") {
            yield* supportProblems("engineVersion", version, table, context);
        }
    },
});
