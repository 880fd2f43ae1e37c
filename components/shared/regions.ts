/**
 * Where Databricks runs on AWS, with back-end PrivateLink, and what each region calls its buckets.
 *
 * Sources: `aws/tf/variables.tf` of databricks/terraform-databricks-sra (general_access_config, scc_relay_config,
 * and the bucket-name maps), cross-checked with `modules/aws-exfiltration-protection/main.tf` of
 * databricks/terraform-databricks-examples; ap-southeast-3 from the newer commits of the former. Zone ids:
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html
 */

/** GovCloud has two Databricks control planes; everywhere else there is one. */
export type Shard = "commercial" | "civilian" | "dod";

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

interface Row {
    readonly zones: readonly string[];
    readonly access: string;
    readonly relay: string;
    readonly rootPath: string;
    readonly artifacts?: readonly string[];
    readonly logs?: string;
    readonly samples?: string;
    readonly systemTables?: string;
}

const zones = (code: string, ...numbers: readonly number[]): readonly string[] =>
    numbers.map((number) => `${code}-az${String(number)}`);

const COMMERCIAL: Readonly<Record<string, Row>> = {
    "ap-northeast-1": {
        zones: zones("apne1", 1, 2, 4),
        access: "02691fd610d24fd64",
        relay: "02aa633bda3edbec0",
        rootPath: "tokyo",
    },
    "ap-northeast-2": {
        zones: zones("apne2", 1, 2, 3, 4),
        access: "0babb9bde64f34d7e",
        relay: "0dc0e98a5800db5c4",
        rootPath: "seoul",
    },
    "ap-south-1": {
        zones: zones("aps1", 1, 2, 3),
        access: "0dbfe5d9ee18d6411",
        relay: "03fd4d9b61414f3de",
        rootPath: "mumbai",
    },
    "ap-southeast-1": {
        zones: zones("apse1", 1, 2, 3),
        access: "02535b257fc253ff4",
        relay: "0557367c6fc1a0c5c",
        rootPath: "singapore",
    },
    "ap-southeast-2": {
        zones: zones("apse2", 1, 2, 3),
        access: "0b87155ddd6954974",
        relay: "0b4a72e8f825495f6",
        rootPath: "sydney",
    },
    "ap-southeast-3": {
        zones: zones("apse3", 1, 2, 3),
        access: "0fec4092997affd53",
        relay: "025ca447c232c6a1b",
        rootPath: "jakarta",
        samples: "oregon",
    },
    "ca-central-1": {
        zones: zones("cac1", 1, 2, 4),
        access: "0205f197ec0e28d65",
        relay: "0c4e25bdbcbfbb684",
        rootPath: "canada",
        logs: "montreal",
        samples: "montreal",
    },
    "eu-central-1": {
        zones: zones("euc1", 1, 2, 3),
        access: "081f78503812597f7",
        relay: "08e5dfca9572c85c4",
        rootPath: "frankfurt",
    },
    "eu-west-1": {
        zones: zones("euw1", 1, 2, 3),
        access: "0da6ebf1461278016",
        relay: "09b4eb2bc775f4e8c",
        rootPath: "ireland",
    },
    "eu-west-2": {
        zones: zones("euw2", 1, 2, 3),
        access: "01148c7cdc1d1326c",
        relay: "05279412bf5353a45",
        rootPath: "london",
    },
    "eu-west-3": {
        zones: zones("euw3", 1, 2, 3),
        access: "008b9368d1d011f37",
        relay: "005b039dd0b5f857d",
        rootPath: "paris",
    },
    "sa-east-1": {
        zones: zones("sae1", 1, 2, 3),
        access: "0bafcea8cdfe11b66",
        relay: "0e61564963be1b43f",
        rootPath: "saopaulo",
    },
    "us-east-1": {
        zones: zones("use1", 1, 2, 3, 4, 5, 6),
        access: "09143d1e626de2f04",
        relay: "00018a8c3ff62ffdf",
        rootPath: "nvirginia",
        logs: "virginia",
        samples: "virginia",
    },
    "us-east-2": {
        zones: zones("use2", 1, 2, 3),
        access: "041dc2b4d7796b8d3",
        relay: "090a8fab0d73e39a6",
        rootPath: "ohio",
    },
    "us-west-1": {
        zones: zones("usw1", 1, 3),
        access: "09bb6ca26208063f2",
        relay: "04cb91f9372b792fe",
        rootPath: "oregon",
        artifacts: ["databricks-prod-artifacts-us-west-2"],
    },
    "us-west-2": {
        zones: zones("usw2", 1, 2, 3, 4),
        access: "0129f463fcfbc46c5",
        relay: "0158114c0c730c3bb",
        rootPath: "oregon",
        artifacts: ["databricks-prod-artifacts-us-west-2", "databricks-update-oregon"],
    },
};

const GOVCLOUD_ZONES = zones("usgw1", 1, 2, 3);

const GOVCLOUD: Readonly<Record<Exclude<Shard, "commercial">, Row>> = {
    civilian: {
        zones: GOVCLOUD_ZONES,
        access: "0f25e28401cbc9418",
        relay: "05f27abef1a1a3faa",
        rootPath: "pendleton",
        systemTables: "system-tables-prod-us-gov-west-1-gov-uc-metastore-bucket",
    },
    dod: {
        zones: GOVCLOUD_ZONES,
        access: "08fddf710780b2a54",
        relay: "05c210a2feea23ad7",
        rootPath: "pendleton-dod",
        samples: "pendleton",
        systemTables: "system-tables-prod-us-gov-west-1-dod-uc-metastore-bucket",
    },
};

/** The one AWS GovCloud region in which Databricks runs. */
export const GOVCLOUD_REGION = "us-gov-west-1";

/** All regions in which this program can build a workspace, sorted. */
export const REGIONS: readonly string[] = [...Object.keys(COMMERCIAL), GOVCLOUD_REGION].sort();

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
        rootPath: row.rootPath,
        artifactBuckets: row.artifacts ?? [`databricks-prod-artifacts-${region}`],
        logBucket: `databricks-prod-storage-${row.logs ?? row.rootPath}`,
        sampleDataBucket: `databricks-datasets-${row.samples ?? row.rootPath}`,
        systemTablesBucket: row.systemTables ?? `system-tables-prod-${region}-uc-metastore-bucket`,
    };
}
