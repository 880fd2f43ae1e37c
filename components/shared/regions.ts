import { COMMERCIAL, GOVCLOUD, type Row, type Shard } from "./regionTable";

export type { Shard } from "./regionTable";

/** What one region (and shard) needs. All bucket names are given without their fixed beginnings. */
export interface RegionFacts {
    readonly region: string;
    readonly shard: Shard;
    /** Availability zone ids in slot order: a zone keeps its CIDR slot for ever, so this list only ever grows at its end. */
    readonly zoneIds: readonly string[];
    /** VPC endpoint service for REST APIs and the web application ("general access"). */
    readonly generalAccessService: string;
    /** VPC endpoint service for the secure cluster connectivity relay. */
    readonly relayService: string;
    /** Services that take much data over an endpoint of their own ("service direct"); none in GovCloud. */
    readonly serviceDirect?: ServiceDirect;
    /**
     * Host of the region's web application, without its domain, for example `nvirginia`: `modules/aws-exfiltration-protection/main.tf`
     * of databricks/terraform-databricks-examples. It goes by the same name as the root path; not confirmed for GovCloud.
     */
    readonly webHost: string;
    /** Root-path name used inside the root bucket, for example `nvirginia`. */
    readonly rootPath: string;
    /** Buckets that compute reads runtime artifacts from. */
    readonly artifactBuckets: readonly string[];
    /** Bucket that compute writes its logs to. */
    readonly logBucket: string;
    /** Bucket with sample data sets. */
    readonly sampleDataBucket: string;
    /** Bucket behind the system tables. */
    readonly systemTablesBucket: string;
}

/** Where the endpoint service for much data can be reached. */
export interface ServiceDirect {
    readonly service: string;
    /** Zones in which Databricks offers it. */
    readonly zoneIds: readonly string[];
}

/** The one AWS GovCloud region in which Databricks runs. */
export const GOVCLOUD_REGION = "us-gov-west-1";

/** All regions in which this program can build a workspace, sorted. */
export const REGIONS: readonly string[] = [...Object.keys(COMMERCIAL), GOVCLOUD_REGION].sort();

/** The other regions of a region's partition: what is lost in one can be rebuilt in them. */
export const regionsBeside = (home: string): readonly string[] =>
    REGIONS.filter((region) => region !== home && (region === GOVCLOUD_REGION) === (home === GOVCLOUD_REGION));

/** Databricks regions without back-end PrivateLink, so that the refusal can say why. */
export const REGIONS_WITHOUT_PRIVATELINK: readonly string[] = ["eu-north-1"];

function rowOf(region: string, shard: Shard): Row | undefined {
    if (shard === "commercial") {
        // Own entries only: a region comes from a stack file and may be called `constructor`.
        return Object.hasOwn(COMMERCIAL, region) ? COMMERCIAL[region] : undefined;
    }
    return region === GOVCLOUD_REGION ? GOVCLOUD[shard] : undefined;
}

/** What is known of a region and shard, or `undefined` when Databricks offers no PrivateLink workspace there. */
export function regionFacts(region: string, shard: Shard): RegionFacts | undefined {
    const row = rowOf(region, shard);
    if (row === undefined) {
        return undefined;
    }
    const service = (id: string): string => `com.amazonaws.vpce.${region}.vpce-svc-${id}`;
    return {
        region,
        shard,
        zoneIds: row.zones,
        generalAccessService: service(row.access),
        relayService: service(row.relay),
        ...(row.direct !== undefined && {
            serviceDirect: { service: service(row.direct), zoneIds: row.directZones ?? row.zones },
        }),
        webHost: row.rootPath,
        rootPath: row.rootPath,
        artifactBuckets: row.artifacts ?? [`databricks-prod-artifacts-${region}`],
        logBucket: `databricks-prod-storage-${row.logs ?? row.rootPath}`,
        sampleDataBucket: `databricks-datasets-${row.samples ?? row.rootPath}`,
        systemTablesBucket: row.systemTables ?? `system-tables-prod-${region}-uc-metastore-bucket`,
    };
}
