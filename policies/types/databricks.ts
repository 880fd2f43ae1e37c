import type * as databricks from "@pulumi/databricks";

/** Databricks: account, workspace and Unity Catalog. See {@link ResourceTypes}. */
export interface DatabricksTypes {
    "databricks:index/catalog:Catalog": [databricks.CatalogArgs, databricks.Catalog];
    "databricks:index/cluster:Cluster": [databricks.ClusterArgs, databricks.Cluster];
    "databricks:index/instancePool:InstancePool": [databricks.InstancePoolArgs, databricks.InstancePool];
    "databricks:index/job:Job": [databricks.JobArgs, databricks.Job];
    "databricks:index/metastore:Metastore": [databricks.MetastoreArgs, databricks.Metastore];
    "databricks:index/mwsNetworks:MwsNetworks": [databricks.MwsNetworksArgs, databricks.MwsNetworks];
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": [
        databricks.MwsPrivateAccessSettingsArgs,
        databricks.MwsPrivateAccessSettings,
    ];
    "databricks:index/mwsWorkspaces:MwsWorkspaces": [databricks.MwsWorkspacesArgs, databricks.MwsWorkspaces];
    "databricks:index/oboToken:OboToken": [databricks.OboTokenArgs, databricks.OboToken];
    "databricks:index/token:Token": [databricks.TokenArgs, databricks.Token];
    "pulumi:providers:databricks": [databricks.ProviderArgs, databricks.Provider];
}
