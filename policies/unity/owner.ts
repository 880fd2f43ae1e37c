import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isPerson } from "../shared/principals";

export const owner = resourceRule({
    name: "unity-owner",
    description:
        "No person owns what is in Unity Catalog. An owner has all privileges on it and below it, and can grant them; when the " +
        "person leaves, nobody can. Left out, the owner is the service principal that deploys.",
    severity: "medium",
    level: "mandatory",
    fix: "Set owner to a group, or leave it out.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/ownership",
    framework: sat("GOV-21", "Delegation of the Unity Catalog metastore admin to a group"),
    types: [
        "databricks:index/catalog:Catalog",
        "databricks:index/credential:Credential",
        "databricks:index/externalLocation:ExternalLocation",
        "databricks:index/recipient:Recipient",
        "databricks:index/registeredModel:RegisteredModel",
        "databricks:index/schema:Schema",
        "databricks:index/share:Share",
        "databricks:index/sqlTable:SqlTable",
        "databricks:index/storageCredential:StorageCredential",
        "databricks:index/volume:Volume",
    ],
    *check({ props }) {
        if (isPerson(props.owner)) {
            yield "owner is a person";
        }
    },
});
