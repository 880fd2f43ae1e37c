import type * as pulumi from "@pulumi/pulumi";
import * as z from "zod";
import { COMPUTE_MODES, type ComputeMode } from "../components/shared/computeModes";
import type { Shard } from "../components/shared/regions";

/**
 * What one layer promises the next: ids, ARNs and names; no secrets and no resource objects. A new field raises the minor
 * version; a removed field or a changed meaning raises the major one. Inside a stack values may still be outputs; what
 * decides how many resources exist (the keys of maps) is always plain.
 */
interface Contract {
    readonly major: number;
    readonly minor: number;
    readonly awsAccountId: string;
    readonly region: string;
    readonly shard: Shard;
    /** Databricks account, a UUID. */
    readonly databricksAccountId: string;
    /** Application id of the service principal that deploys. */
    readonly deployServicePrincipal: pulumi.Input<string>;
    /** How deployments sign in to Databricks. */
    readonly authentication: string;
    readonly metastoreId: pulumi.Input<string>;
    /** ARN of the policy that bounds every role. */
    readonly permissionsBoundary: pulumi.Input<string>;
    /** Roles of instance profiles that may be passed: in a foundation beside all that are called after the prefix. */
    readonly instanceProfileRoleArns: readonly string[];
}

/** What the layer `foundation` promises. */
export interface FoundationContract extends Contract {
    /** Application ids of principals that deploy one environment each; the others are deployed by the one above. */
    readonly deployServicePrincipals: Readonly<Record<string, pulumi.Input<string>>>;
    /** Bucket that log archives go to. */
    readonly archiveBucket: pulumi.Input<string>;
    /** Bucket that records the requests to all others of the account and region; none where nothing does. */
    readonly accessLogBucket?: pulumi.Input<string> | undefined;
    /** Whether no VPC of the account and region reaches the internet unless it is excluded. @default false */
    readonly vpcPublicAccessBlock?: boolean | undefined;
}

/** One zone of the lake. */
export interface LakeZoneContract {
    readonly bucket: pulumi.Input<string>;
    /** Where the zone begins, as `s3://bucket`. */
    readonly url: pulumi.Input<string>;
}

/** What other networks are connected to; nothing of what is not there. */
export interface ConnectionsContract {
    /** A transit gateway that others attach to, with the route tables to name then. */
    readonly transitGateway?: {
        readonly id: pulumi.Input<string>;
        /** What they follow. */
        readonly spokesRouteTableId: pulumi.Input<string>;
        /** What learns how to get there. */
        readonly sharedRouteTableId: pulumi.Input<string>;
    };
    /** Endpoints of the resolver by direction. */
    readonly resolverEndpointIds?: Readonly<Record<string, pulumi.Input<string>>>;
    /** Sites, each with the secret that holds the keys for its side. */
    readonly vpns?: Readonly<
        Record<string, { readonly connectionId: pulumi.Input<string>; readonly presharedKeyArn: pulumi.Input<string> }>
    >;
}

/** What the layer `platform` promises. */
export interface PlatformContract extends Contract {
    readonly environment: string;
    /** Where compute of the workspace runs. */
    readonly computeMode: ComputeMode;
    readonly workspaceId: pulumi.Input<string>;
    /** Host of the workspace; as an output it waits until the workspace can be used. */
    readonly workspaceUrl: pulumi.Input<string>;
    /** Nodes of clusters that each zone of the network has room for at once; 0 where compute is serverless. */
    readonly nodesPerZone: number;
    /** Databricks' ids of VPC endpoints by what they are for: further environments can come through the same. */
    readonly vpcEndpointIds: Readonly<Record<string, pulumi.Input<string>>>;
    /** What other networks are connected to. */
    readonly connections: ConnectionsContract;
    /** Budget policy that serverless compute runs under. */
    readonly serverlessBudgetPolicyId: pulumi.Input<string>;
    /** Alias of the key that encrypts the lake. */
    readonly lakeKeyAlias: string;
    /** Zones by key; where there are clusters, one of them is `logs`, for theirs. */
    readonly lakeZones: Readonly<Record<string, LakeZoneContract>>;
}

/** What the layer `workspace` promises to whoever reads its stack. */
export interface WorkspaceContract {
    readonly major: number;
    readonly minor: number;
    readonly catalogs: Readonly<Record<string, pulumi.Input<string>>>;
    readonly jobs: Readonly<Record<string, pulumi.Input<string>>>;
}

/** What the layer `organization` promises to whoever reads its stack. */
export interface OrganizationContract {
    readonly major: number;
    readonly minor: number;
    /** Name of the organisation in Pulumi Cloud. */
    readonly organization: string;
    /** Names of the policy groups by their keys in the settings. */
    readonly policyGroups: Readonly<Record<string, pulumi.Input<string>>>;
}

/** Versions that this program writes. */
export const CONTRACT_VERSIONS = {
    foundation: { major: 1, minor: 2 },
    platform: { major: 1, minor: 2 },
    workspace: { major: 1, minor: 0 },
    organization: { major: 1, minor: 0 },
} as const;

const contract = {
    major: z.number(),
    minor: z.number(),
    awsAccountId: z.string(),
    region: z.string(),
    shard: z.enum(["commercial", "civilian", "dod"]),
    databricksAccountId: z.string(),
    deployServicePrincipal: z.string(),
    authentication: z.string(),
    metastoreId: z.string(),
    permissionsBoundary: z.string(),
    instanceProfileRoleArns: z.array(z.string()),
};

/** The layers that another stack may read, with what their contracts must hold. Fields of a newer minor are let through. */
export const CONTRACT_SCHEMAS = {
    foundation: z.looseObject({
        ...contract,
        deployServicePrincipals: z.record(z.string(), z.string()),
        archiveBucket: z.string(),
        accessLogBucket: z.string().optional(),
        vpcPublicAccessBlock: z.boolean().optional(),
    }),
    platform: z.looseObject({
        ...contract,
        environment: z.string(),
        computeMode: z.enum(COMPUTE_MODES),
        workspaceId: z.string(),
        workspaceUrl: z.string(),
        nodesPerZone: z.number(),
        vpcEndpointIds: z.record(z.string(), z.string()),
        // No layer reads it: people and other programs do.
        connections: z.looseObject({}),
        serverlessBudgetPolicyId: z.string(),
        lakeKeyAlias: z.string(),
        lakeZones: z.record(z.string(), z.object({ bucket: z.string(), url: z.string() })),
    }),
} as const;
