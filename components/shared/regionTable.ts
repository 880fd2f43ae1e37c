/**
 * Where Databricks runs on AWS, with back-end PrivateLink, and what each region calls its buckets.
 *
 * Sources: `aws/tf/variables.tf` of databricks/terraform-databricks-sra (general_access_config, scc_relay_config,
 * service_direct_config, service_direct_limited_az_regions and the bucket-name maps), cross-checked with
 * `modules/aws-exfiltration-protection/main.tf` of databricks/terraform-databricks-examples; ap-southeast-3 from the newer
 * commits of the former. Zone ids:
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html
 */

/** GovCloud has two Databricks control planes; everywhere else there is one. */
export type Shard = "commercial" | "civilian" | "dod";

/** A row of the table. All bucket names are given without their fixed beginnings. */
export interface Row {
    readonly zones: readonly string[];
    readonly access: string;
    readonly relay: string;
    readonly direct?: string;
    /** @default all zones */
    readonly directZones?: readonly string[];
    readonly rootPath: string;
    readonly artifacts?: readonly string[];
    readonly logs?: string;
    readonly samples?: string;
    readonly systemTables?: string;
}

const zones = (code: string, ...numbers: readonly number[]): readonly string[] =>
    numbers.map((number) => `${code}-az${String(number)}`);

export const COMMERCIAL: Readonly<Record<string, Row>> = {
    "ap-northeast-1": {
        zones: zones("apne1", 1, 2, 4),
        access: "02691fd610d24fd64",
        relay: "02aa633bda3edbec0",
        direct: "00645ba5aa920181a",
        directZones: zones("apne1", 1, 2, 4),
        rootPath: "tokyo",
    },
    "ap-northeast-2": {
        zones: zones("apne2", 1, 2, 3, 4),
        access: "0babb9bde64f34d7e",
        relay: "0dc0e98a5800db5c4",
        direct: "0eda2860bd3ffdc62",
        directZones: zones("apne2", 1, 3),
        rootPath: "seoul",
    },
    "ap-south-1": {
        zones: zones("aps1", 1, 2, 3),
        access: "0dbfe5d9ee18d6411",
        relay: "03fd4d9b61414f3de",
        direct: "0f8cf0950ddb2df95",
        rootPath: "mumbai",
    },
    "ap-southeast-1": {
        zones: zones("apse1", 1, 2, 3),
        access: "02535b257fc253ff4",
        relay: "0557367c6fc1a0c5c",
        direct: "095bb0c17301d018c",
        rootPath: "singapore",
    },
    "ap-southeast-2": {
        zones: zones("apse2", 1, 2, 3),
        access: "0b87155ddd6954974",
        relay: "0b4a72e8f825495f6",
        direct: "0bad186019cff33de",
        rootPath: "sydney",
    },
    "ap-southeast-3": {
        zones: zones("apse3", 1, 2, 3),
        access: "0fec4092997affd53",
        relay: "025ca447c232c6a1b",
        direct: "028527b0920c3e620",
        rootPath: "jakarta",
        samples: "oregon",
    },
    "ca-central-1": {
        zones: zones("cac1", 1, 2, 4),
        access: "0205f197ec0e28d65",
        relay: "0c4e25bdbcbfbb684",
        direct: "0a677b49b6d71cf54",
        rootPath: "canada",
        logs: "montreal",
        samples: "montreal",
    },
    "eu-central-1": {
        zones: zones("euc1", 1, 2, 3),
        access: "081f78503812597f7",
        relay: "08e5dfca9572c85c4",
        direct: "040453426d7a48946",
        rootPath: "frankfurt",
    },
    "eu-west-1": {
        zones: zones("euw1", 1, 2, 3),
        access: "0da6ebf1461278016",
        relay: "09b4eb2bc775f4e8c",
        direct: "0a5d3be4f026f5bd7",
        rootPath: "ireland",
    },
    "eu-west-2": {
        zones: zones("euw2", 1, 2, 3),
        access: "01148c7cdc1d1326c",
        relay: "05279412bf5353a45",
        direct: "000fc680ee188fcf6",
        rootPath: "london",
    },
    "eu-west-3": {
        zones: zones("euw3", 1, 2, 3),
        access: "008b9368d1d011f37",
        relay: "005b039dd0b5f857d",
        direct: "041f8eb165985a7eb",
        rootPath: "paris",
    },
    "sa-east-1": {
        zones: zones("sae1", 1, 2, 3),
        access: "0bafcea8cdfe11b66",
        relay: "0e61564963be1b43f",
        direct: "09d56640b3fed29b8",
        rootPath: "saopaulo",
    },
    "us-east-1": {
        zones: zones("use1", 1, 2, 3, 4, 5, 6),
        access: "09143d1e626de2f04",
        relay: "00018a8c3ff62ffdf",
        direct: "0a1a39ada4ec3bcdc",
        directZones: zones("use1", 1, 2, 4),
        rootPath: "nvirginia",
        logs: "virginia",
        samples: "virginia",
    },
    "us-east-2": {
        zones: zones("use2", 1, 2, 3),
        access: "041dc2b4d7796b8d3",
        relay: "090a8fab0d73e39a6",
        direct: "052fbd90ec8e1af31",
        rootPath: "ohio",
    },
    "us-west-1": {
        zones: zones("usw1", 1, 3),
        access: "09bb6ca26208063f2",
        relay: "04cb91f9372b792fe",
        direct: "070673a01d3f28066",
        rootPath: "oregon",
        artifacts: ["databricks-prod-artifacts-us-west-2"],
    },
    "us-west-2": {
        zones: zones("usw2", 1, 2, 3, 4),
        access: "0129f463fcfbc46c5",
        relay: "0158114c0c730c3bb",
        direct: "0d7fe235ba1abe9d2",
        directZones: zones("usw2", 1, 2, 3),
        rootPath: "oregon",
        artifacts: ["databricks-prod-artifacts-us-west-2", "databricks-update-oregon"],
    },
};

const GOVCLOUD_ZONES = zones("usgw1", 1, 2, 3);

export const GOVCLOUD: Readonly<Record<Exclude<Shard, "commercial">, Row>> = {
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
