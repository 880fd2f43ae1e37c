import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isEveryone, isPerson } from "../shared/principals";

export const metastoreOwner = resourceRule({
    name: "unity-metastore-owner",
    description:
        "A group owns the metastore. Its owner can give themselves everything in it. By default that is whoever made it: an " +
        "account admin or a deployment, and nobody once they are gone.",
    severity: "high",
    level: "mandatory",
    fix: "Set owner to a group of the account.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/admin-privileges",
    framework: sat("GOV-21", "Delegation of the Unity Catalog metastore admin to a group"),
    types: ["databricks:index/metastore:Metastore"],
    *check({ props }) {
        if (text(props.owner) === "") {
            yield "owner is not set";
        } else if (isPerson(props.owner)) {
            yield "owner is a person";
        } else if (isEveryone(props.owner)) {
            yield "owner is everyone";
        }
    },
});
