import type * as databricks from "@pulumi/databricks";

/** Entitlements that a group can be given here; making compute of any kind is for cluster policies to say. */
export const ENTITLEMENTS = ["databricks-sql-access", "workspace-access", "workspace-consume"] as const;

export type Entitlement = (typeof ENTITLEMENTS)[number];

const INPUTS = {
    "databricks-sql-access": "databricksSqlAccess",
    "workspace-access": "workspaceAccess",
    "workspace-consume": "workspaceConsume",
} as const satisfies Readonly<Record<Entitlement, keyof databricks.EntitlementsArgs>>;

/** A group of the Databricks account, and how it comes into a workspace. */
export interface AccountGroup {
    readonly name: string;
    /** Id of the group in the account. */
    readonly id: string;
    readonly permission: "admin" | "user";
    readonly entitlements: readonly Entitlement[];
}

/**
 * Entitlements as the provider takes them. What is not given is left out: the provider refuses to be told of one at all beside
 * another that excludes it.
 */
export function entitlementInputs(entitlements: readonly Entitlement[]): Readonly<Record<string, true>> {
    return Object.fromEntries(entitlements.map((entitlement) => [INPUTS[entitlement], true] as const));
}
