import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { elementsOf, type PolicyElement } from "../shared/clusterPolicies";
import { missing } from "../shared/tags";

const PREFIX = "custom_tags.";

export const policyTags = resourceRule({
    name: "compute-policy-tags",
    description:
        "A cluster policy demands the tags by which costs are told apart. A cluster that somebody makes in the workspace has only " +
        "the tags that its policy gives it or asks for.",
    severity: "medium",
    level: "mandatory",
    fix: "Add custom_tags.<key> to the definition for each key, fixed or without isOptional.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/policy-definition",
    framework: sat("GOV-6", "All-purpose cluster custom tags"),
    types: ["databricks:index/clusterPolicy:ClusterPolicy"],
    params: {
        keys: {
            type: "array",
            items: { type: "string" },
            description: "The keys that a policy has to give or to ask for.",
            default: ["workload"],
        },
    },
    *check({ props }, { params }) {
        const elements = elementsOf(props);
        if (elements === undefined) {
            return;
        }
        const demanded = Object.entries(elements).filter(
            ([path, element]) => path.startsWith(PREFIX) && demands(element),
        );
        const absent = missing(
            params.keys,
            demanded.map(([path]) => path.slice(PREFIX.length)),
        );
        if (absent !== undefined) {
            yield `definition does not demand ${PREFIX}${absent}`;
        }
    },
});

function demands(element: PolicyElement | undefined): boolean {
    return element !== undefined && element["isOptional"] !== true && element["type"] !== "forbidden";
}
