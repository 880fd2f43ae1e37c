import type { Provider as AwsProvider } from "@pulumi/aws/provider";
import type * as pulumi from "@pulumi/pulumi";
import type { KnownEndpoint, WorkspaceSubnet } from "../../components/databricks/workspaceNetwork";
import type { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import type { Context } from "../../components/shared/context";
import type { Lifecycle } from "../../components/shared/lifecycle";
import type { AccountProvider } from "../../components/shared/providers";
import type { NetworkSettings } from "../../config/network/defaults";
import type { Settings } from "../../config/settings";
import type { ConnectionsContract, FoundationContract } from "../contracts";

/** What every step of the layer platform needs. */
export interface Scope {
    readonly settings: Settings;
    readonly foundation: FoundationContract;
    readonly context: Context;
    readonly lifecycle: Lifecycle;
    readonly aws: AwsProvider;
    readonly account: AccountProvider;
}

/** What every step of a network of ours needs. */
export interface NetworkScope extends Scope {
    readonly networkSettings: NetworkSettings;
    /** Key of log groups. */
    readonly logsKey: CustomerManagedKey;
}

/** The network of an environment, as whoever puts something into it needs to know it. */
export interface Network {
    readonly vpcId: pulumi.Input<string>;
    /** Subnets of clusters by zone id. */
    readonly subnets: Readonly<Record<string, WorkspaceSubnet>>;
    /** Security groups of clusters. */
    readonly securityGroupIds: readonly pulumi.Input<string>[];
    /** Endpoint of clusters for REST APIs and the web application. */
    readonly generalAccess: KnownEndpoint;
    /** Endpoint of clusters for the secure cluster connectivity relay. */
    readonly relay: KnownEndpoint;
    /** Further endpoints that may reach the workspace, by what they are for. */
    readonly furtherEndpoints: Readonly<Record<string, KnownEndpoint>>;
    /** Nodes of clusters that each zone has room for at once. */
    readonly nodesPerZone: number;
    /** What other networks are connected to. */
    readonly connections: ConnectionsContract;
    /** What has to be there before clusters start. */
    readonly neededByCompute: readonly pulumi.Resource[];
}
