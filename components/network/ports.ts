import type { Shard } from "../shared/regions";

/** TCP ports from clusters to VPC endpoints. */
export interface PortRange {
    /** First port, and what rules are named after. */
    readonly from: number;
    readonly to: number;
    /** Shown as the rule's description. */
    readonly purpose: string;
}

/**
 * What clusters talk to over PrivateLink.
 *
 * Sources: https://docs.databricks.com/aws/en/security/network/classic/privatelink and `aws/tf/privatelink.tf` in
 * databricks/terraform-databricks-sra. Port 3306, the legacy Hive metastore, is left out on purpose.
 */
const PORTS: readonly (PortRange & { readonly absentInGovCloud?: true })[] = [
    { from: 443, to: 443, purpose: "REST APIs and AWS services" },
    { from: 2443, to: 2443, purpose: "Cluster relay with FIPS encryption" },
    { from: 5432, to: 5432, purpose: "Lakebase Postgres" },
    { from: 6666, to: 6666, purpose: "Cluster relay", absentInGovCloud: true },
    { from: 8443, to: 8443, purpose: "Control plane API" },
    { from: 8444, to: 8444, purpose: "Unity Catalog logging and lineage" },
    { from: 8445, to: 8451, purpose: "Reserved by Databricks" },
];

/** Ports that clusters need towards VPC endpoints, in ascending order. */
export function endpointPorts(shard: Shard): readonly PortRange[] {
    return PORTS.filter(({ absentInGovCloud }) => shard === "commercial" || absentInGovCloud !== true).map(
        ({ from, to, purpose }) => ({ from, to, purpose }),
    );
}
