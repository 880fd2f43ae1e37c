import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { GRANT_TYPES, grantsOf, isOn } from "../shared/unityGrants";

/** What opens the metastore to others: shares, recipients, and other people's shares. */
const SHARING = [
    "CREATE_PROVIDER",
    "CREATE_RECIPIENT",
    "CREATE_SHARE",
    "SET_SHARE_PERMISSION",
    "USE_RECIPIENT",
    "USE_SHARE",
];

export const metastoreGrants = resourceRule({
    name: "unity-metastore-grants",
    description:
        "Few may share data with other organisations, and those are named in the policy. Who may create a share and a recipient " +
        "hands out what they can read to anyone, beyond all workspaces and networks.",
    severity: "high",
    level: "mandatory",
    fix: "Grant it to the group that releases data, and name that group in the parameter sharers.",
    url: "https://docs.databricks.com/aws/en/delta-sharing/set-up",
    framework: sat("INFO-18", "Users with Delta Sharing permissions to create a recipient or create a share"),
    types: GRANT_TYPES,
    params: {
        sharers: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the principals that may share data.",
            default: [],
        },
    },
    *check(resource, { params }) {
        for (const grant of isOn(resource, "metastore") ? grantsOf(resource) : []) {
            const shares = grant.privileges.some((privilege) => SHARING.includes(privilege));
            if (shares && !(params.sharers.length > 0 && matchesAny(grant.principal, params.sharers))) {
                yield `${grant.at}privileges let it share data with others`;
            }
        }
    },
});
