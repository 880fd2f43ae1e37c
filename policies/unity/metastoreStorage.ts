import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const metastoreStorage = resourceRule({
    name: "unity-metastore-storage",
    description:
        "A metastore has no storage of its own. Managed tables of every catalog without a location land there: data of all teams " +
        "and environments in one bucket, behind one role.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove storageRoot from the metastore, and set it on each catalog.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/best-practices",
    framework: wellArchitected("SEC03-BP05", "Define permission guardrails for your organization"),
    types: ["databricks:index/metastore:Metastore"],
    *check({ props }) {
        if (isSet(props, "storageRoot")) {
            yield "storageRoot is set";
        }
    },
});
