import type { Shard } from "./regions";

/**
 * Databricks' own AWS accounts and hosts, per shard.
 *
 * Sources: locals of `aws/tf/variables.tf` in databricks/terraform-databricks-sra; `aws/constants.go` in
 * databricks/terraform-provider-databricks.
 */
export interface ControlPlane {
    /** Account that assumes the cross-account role, reads the root bucket and uses the workspace keys. */
    readonly accountId: string;
    /** Account that owns artifact and sample-data buckets. */
    readonly artifactAccountId: string;
    /** Account that owns the machine images of clusters. */
    readonly imageAccountId: string;
    /** Role that Unity Catalog assumes storage credentials from. */
    readonly unityCatalogRole: string;
    /** Role that Databricks delivers logs with. */
    readonly logDeliveryRole: string;
    /** Where account-level APIs live. */
    readonly accountHost: string;
    /** Domain of workspaces. */
    readonly domain: string;
    /** Partition of every ARN in this shard. */
    readonly partition: "aws" | "aws-us-gov";
}

const CONTROL_PLANES: Readonly<Record<Shard, ControlPlane>> = {
    commercial: {
        accountId: "414351767826",
        artifactAccountId: "414351767826",
        imageAccountId: "601306020600",
        unityCatalogRole: "unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL",
        logDeliveryRole: "SaasUsageDeliveryRole-prod-IAMRole-3PLHICCRR1TK",
        accountHost: "https://accounts.cloud.databricks.com",
        domain: "cloud.databricks.com",
        partition: "aws",
    },
    civilian: {
        accountId: "044793339203",
        artifactAccountId: "282567162347",
        imageAccountId: "044732911619",
        unityCatalogRole: "unity-catalog-prod-UCMasterRole-1QRFA8SGY15OJ",
        logDeliveryRole: "SaasUsageDeliveryRole-prod-aws-gov-IAMRole-L4QM0RCHYQ1G",
        accountHost: "https://accounts.cloud.databricks.us",
        domain: "cloud.databricks.us",
        partition: "aws-us-gov",
    },
    dod: {
        accountId: "170661010020",
        artifactAccountId: "282567162347",
        imageAccountId: "044732911619",
        unityCatalogRole: "unity-catalog-prod-UCMasterRole-1DI6DL6ZP26AS",
        logDeliveryRole: "SaasUsageDeliveryRole-prod-aws-gov-dod-IAMRole-1DMEHBYR8VC5P",
        accountHost: "https://accounts-dod.cloud.databricks.mil",
        domain: "cloud.databricks.mil",
        partition: "aws-us-gov",
    },
};

/** The control plane that serves a shard. */
export function controlPlane(shard: Shard): ControlPlane {
    return CONTROL_PLANES[shard];
}

/** ARN of the role that Unity Catalog uses to assume the role of a storage credential. */
export function unityCatalogRoleArn(shard: Shard): string {
    return roleArn(CONTROL_PLANES[shard], CONTROL_PLANES[shard].unityCatalogRole);
}

/** ARN of the role that Databricks uses to assume the role of a log delivery. */
export function logDeliveryRoleArn(shard: Shard): string {
    return roleArn(CONTROL_PLANES[shard], CONTROL_PLANES[shard].logDeliveryRole);
}

function roleArn({ partition, accountId }: ControlPlane, role: string): string {
    return `arn:${partition}:iam::${accountId}:role/${role}`;
}
