/**
 * How people reach the workspace: over PrivateLink only, over the internet as well, or over that alone. Databricks calls
 * front-end PrivateLink required, on and off.
 */
export type FrontEnd = "private" | "both" | "public";

/** Who may reach the front end of a workspace. */
export interface PrivateAccess {
    readonly publicAccessEnabled: boolean;
    /** `ENDPOINT`: only the listed endpoints; `ACCOUNT`: every endpoint that is registered in the Databricks account. */
    readonly privateAccessLevel: "ACCOUNT" | "ENDPOINT";
}

const ACCESS: Readonly<Record<FrontEnd, PrivateAccess>> = {
    private: { publicAccessEnabled: false, privateAccessLevel: "ENDPOINT" },
    both: { publicAccessEnabled: true, privateAccessLevel: "ENDPOINT" },
    public: { publicAccessEnabled: true, privateAccessLevel: "ACCOUNT" },
};

/**
 * The access that a front end means. The back end, from clusters to the control plane, is private in all of them.
 * Source: https://docs.databricks.com/aws/en/security/network/classic/private-access-settings
 */
export const privateAccess = (frontEnd: FrontEnd): PrivateAccess => ACCESS[frontEnd];
