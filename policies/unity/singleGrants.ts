import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";

/** Where grants name the securable that they are on, by its type. */
const NAMED_IN = {
    "databricks:index/catalog:Catalog": "catalog",
    "databricks:index/credential:Credential": "credential",
    "databricks:index/externalLocation:ExternalLocation": "externalLocation",
    "databricks:index/registeredModel:RegisteredModel": "model",
    "databricks:index/schema:Schema": "schema",
    "databricks:index/share:Share": "share",
    "databricks:index/sqlTable:SqlTable": "table",
    "databricks:index/storageCredential:StorageCredential": "storageCredential",
    "databricks:index/volume:Volume": "volume",
} as const;

export const singleGrants = stackRule({
    name: "unity-single-grants",
    description:
        "A securable has its grants in one place. Grants replaces everything that others have granted: of two for one securable, " +
        "or of Grants beside Grant, the one that is deployed last wins, and access comes and goes with each deployment.",
    severity: "high",
    level: "mandatory",
    fix: "Put all grants into one Grants, or use Grant alone, one for each principal.",
    url: "https://www.pulumi.com/registry/packages/databricks/api-docs/grants/",
    framework: nist("CM-3", "Configuration Change Control"),
    types: Object.keys(NAMED_IN) as (keyof typeof NAMED_IN)[],
    *check(securable, { stack }) {
        // What has one name for all is told apart by it; the full name of what lies in a catalog is made of several.
        const relation = { property: NAMED_IN[securable.type], key: "name" };
        const all = stack.attached(securable, { type: "databricks:index/grants:Grants", ...relation });
        const single = stack.attached(securable, { type: "databricks:index/grant:Grant", ...relation });
        if (all.length > 1 || (all.length > 0 && single.length > 0)) {
            const names = [...all, ...single].map(({ name }) => `"${name}"`).join(" and ");
            yield `its grants are set by ${names}, one against the other`;
        }
    },
});
