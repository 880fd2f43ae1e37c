import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { choices, elementsOf, isFor } from "../shared/clusterPolicies";

export const policyRuntime = resourceRule({
    name: "compute-policy-runtime",
    description:
        "A cluster policy says which versions of Databricks Runtime may be used. Old ones can still be asked for over the API " +
        "long after their support has ended, and get no security fixes.",
    severity: "medium",
    level: "mandatory",
    fix: "Add spark_version to the definition, fixed to auto:latest-lts or to a version, as an allowlist or as a regex.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/policy-definition",
    framework: sat("GOV-5", "Deprecated versions of Databricks runtimes"),
    types: ["databricks:index/clusterPolicy:ClusterPolicy"],
    *check({ props }) {
        const elements = elementsOf(props);
        // Pipelines choose their runtime themselves.
        if (elements === undefined || isFor(elements, "dlt")) {
            return;
        }
        const version = elements["spark_version"];
        const isPattern = version?.["type"] === "regex" && typeof version["pattern"] === "string";
        if (choices(version) === undefined && !isPattern) {
            yield "definition leaves spark_version open";
        }
    },
});
