import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { GRANT_TYPES, grantsOf } from "../shared/unityGrants";

export const allPrivileges = resourceRule({
    name: "unity-all-privileges",
    description:
        "Privileges are granted by name, and none of them is to grant further. ALL PRIVILEGES includes what Databricks adds later, " +
        "on all that comes to lie below; MANAGE lets its bearer grant to anyone and drop the object.",
    severity: "medium",
    level: "advisory",
    fix: "Name the privileges that are needed, and leave MANAGE to the owner.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/manage-privileges/privileges",
    framework: nist("AC-6", "Least Privilege"),
    types: GRANT_TYPES,
    *check(resource) {
        for (const { at, privileges } of grantsOf(resource)) {
            if (privileges.includes("ALL_PRIVILEGES")) {
                yield `${at}privileges are all there are`;
            } else if (privileges.includes("MANAGE")) {
                yield `${at}privileges include to grant further`;
            }
        }
    },
});
