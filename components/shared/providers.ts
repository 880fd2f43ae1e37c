import type * as databricks from "@pulumi/databricks";

/**
 * Databricks has two planes, each with resources of its own, and the SDK's one provider type serves both. These two types
 * differ by name, so that a component for one plane cannot be given the provider of the other.
 */
export class AccountProvider {
    public readonly plane = "account";

    public constructor(
        /** Provider with the account console's host and the account id. */
        public readonly resource: databricks.Provider,
        /** The Databricks account, a UUID. */
        public readonly accountId: string,
    ) {}
}

/** Provider of one workspace's own API. */
export class WorkspaceProvider {
    public readonly plane = "workspace";

    public constructor(
        /** Provider whose host waits until the workspace can be used. */
        public readonly resource: databricks.Provider,
    ) {}
}
