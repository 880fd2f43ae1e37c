import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { GRANT_TYPES, grantsOf, isOn } from "../shared/unityGrants";

/** What uses a credential past the external locations that are made of it. */
const DIRECT = ["ALL_PRIVILEGES", "CREATE_EXTERNAL_TABLE", "READ_FILES", "WRITE_FILES"];

export const credentialGrants = resourceRule({
    name: "unity-credential-grants",
    description:
        "Nobody uses a storage credential directly. It reaches everything that its role reaches; an external location made of it " +
        "reaches one path, and is what grants are for.",
    severity: "high",
    level: "mandatory",
    fix: "Grant READ_FILES, WRITE_FILES and CREATE_EXTERNAL_TABLE on external locations instead.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/storage-credentials",
    framework: sat("GOV-22", "Direct use of Unity Catalog metastore storage credentials"),
    types: GRANT_TYPES,
    *check(resource) {
        for (const { at, privileges } of isOn(resource, "storageCredential") ? grantsOf(resource) : []) {
            if (privileges.some((privilege) => DIRECT.includes(privilege))) {
                yield `${at}privileges use the storage credential directly`;
            }
        }
    },
});
