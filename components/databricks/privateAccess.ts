/** How people reach the workspace: over PrivateLink only, or over the internet as well. */
export type FrontEnd = "private" | "public";

/** Who may reach the front end of a workspace. */
export interface PrivateAccess {
    readonly publicAccessEnabled: boolean;
    /** `ENDPOINT`: only the listed endpoints; `ACCOUNT`: every endpoint that is registered in the Databricks account. */
    readonly privateAccessLevel: "ACCOUNT" | "ENDPOINT";
}

/**
 * The access that a front end means. The back end, from clusters to the control plane, is private in both.
 * Source: https://docs.databricks.com/aws/en/security/network/classic/private-access-settings
 */
export function privateAccess(frontEnd: FrontEnd): PrivateAccess {
    return frontEnd === "private"
        ? { publicAccessEnabled: false, privateAccessLevel: "ENDPOINT" }
        : { publicAccessEnabled: true, privateAccessLevel: "ACCOUNT" };
}
