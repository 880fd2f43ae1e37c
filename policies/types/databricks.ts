import type * as databricks from "@pulumi/databricks";

/** Databricks: account, workspace and Unity Catalog. See {@link ResourceTypes}. */
export interface DatabricksTypes {
    "databricks:index/accessControlRuleSet:AccessControlRuleSet": [
        databricks.AccessControlRuleSetArgs,
        databricks.AccessControlRuleSet,
    ];
    "databricks:index/accountFederationPolicy:AccountFederationPolicy": [
        databricks.AccountFederationPolicyArgs,
        databricks.AccountFederationPolicy,
    ];
    "databricks:index/accountNetworkPolicy:AccountNetworkPolicy": [
        databricks.AccountNetworkPolicyArgs,
        databricks.AccountNetworkPolicy,
    ];
    "databricks:index/aiSearchEndpoint:AiSearchEndpoint": [
        databricks.AiSearchEndpointArgs,
        databricks.AiSearchEndpoint,
    ];
    "databricks:index/aibiDashboardEmbeddingAccessPolicySetting:AibiDashboardEmbeddingAccessPolicySetting": [
        databricks.AibiDashboardEmbeddingAccessPolicySettingArgs,
        databricks.AibiDashboardEmbeddingAccessPolicySetting,
    ];
    "databricks:index/aibiDashboardEmbeddingApprovedDomainsSetting:AibiDashboardEmbeddingApprovedDomainsSetting": [
        databricks.AibiDashboardEmbeddingApprovedDomainsSettingArgs,
        databricks.AibiDashboardEmbeddingApprovedDomainsSetting,
    ];
    "databricks:index/app:App": [databricks.AppArgs, databricks.App];
    "databricks:index/artifactAllowlist:ArtifactAllowlist": [
        databricks.ArtifactAllowlistArgs,
        databricks.ArtifactAllowlist,
    ];
    "databricks:index/automaticClusterUpdateWorkspaceSetting:AutomaticClusterUpdateWorkspaceSetting": [
        databricks.AutomaticClusterUpdateWorkspaceSettingArgs,
        databricks.AutomaticClusterUpdateWorkspaceSetting,
    ];
    "databricks:index/budget:Budget": [databricks.BudgetArgs, databricks.Budget];
    "databricks:index/catalog:Catalog": [databricks.CatalogArgs, databricks.Catalog];
    "databricks:index/cluster:Cluster": [databricks.ClusterArgs, databricks.Cluster];
    "databricks:index/clusterPolicy:ClusterPolicy": [databricks.ClusterPolicyArgs, databricks.ClusterPolicy];
    "databricks:index/complianceSecurityProfileWorkspaceSetting:ComplianceSecurityProfileWorkspaceSetting": [
        databricks.ComplianceSecurityProfileWorkspaceSettingArgs,
        databricks.ComplianceSecurityProfileWorkspaceSetting,
    ];
    "databricks:index/credential:Credential": [databricks.CredentialArgs, databricks.Credential];
    "databricks:index/customAppIntegration:CustomAppIntegration": [
        databricks.CustomAppIntegrationArgs,
        databricks.CustomAppIntegration,
    ];
    "databricks:index/dashboard:Dashboard": [databricks.DashboardArgs, databricks.Dashboard];
    "databricks:index/databaseInstance:DatabaseInstance": [
        databricks.DatabaseInstanceArgs,
        databricks.DatabaseInstance,
    ];
    "databricks:index/dbfsFile:DbfsFile": [databricks.DbfsFileArgs, databricks.DbfsFile];
    "databricks:index/defaultNamespaceSetting:DefaultNamespaceSetting": [
        databricks.DefaultNamespaceSettingArgs,
        databricks.DefaultNamespaceSetting,
    ];
    "databricks:index/disableLegacyAccessSetting:DisableLegacyAccessSetting": [
        databricks.DisableLegacyAccessSettingArgs,
        databricks.DisableLegacyAccessSetting,
    ];
    "databricks:index/disableLegacyDbfsSetting:DisableLegacyDbfsSetting": [
        databricks.DisableLegacyDbfsSettingArgs,
        databricks.DisableLegacyDbfsSetting,
    ];
    "databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting": [
        databricks.DisableLegacyFeaturesSettingArgs,
        databricks.DisableLegacyFeaturesSetting,
    ];
    "databricks:index/enhancedSecurityMonitoringWorkspaceSetting:EnhancedSecurityMonitoringWorkspaceSetting": [
        databricks.EnhancedSecurityMonitoringWorkspaceSettingArgs,
        databricks.EnhancedSecurityMonitoringWorkspaceSetting,
    ];
    "databricks:index/entitlements:Entitlements": [databricks.EntitlementsArgs, databricks.Entitlements];
    "databricks:index/externalLocation:ExternalLocation": [
        databricks.ExternalLocationArgs,
        databricks.ExternalLocation,
    ];
    "databricks:index/globalInitScript:GlobalInitScript": [
        databricks.GlobalInitScriptArgs,
        databricks.GlobalInitScript,
    ];
    "databricks:index/grant:Grant": [databricks.GrantArgs, databricks.Grant];
    "databricks:index/grants:Grants": [databricks.GrantsArgs, databricks.Grants];
    "databricks:index/group:Group": [databricks.GroupArgs, databricks.Group];
    "databricks:index/groupRole:GroupRole": [databricks.GroupRoleArgs, databricks.GroupRole];
    "databricks:index/instancePool:InstancePool": [databricks.InstancePoolArgs, databricks.InstancePool];
    "databricks:index/instanceProfile:InstanceProfile": [databricks.InstanceProfileArgs, databricks.InstanceProfile];
    "databricks:index/ipAccessList:IpAccessList": [databricks.IpAccessListArgs, databricks.IpAccessList];
    "databricks:index/job:Job": [databricks.JobArgs, databricks.Job];
    "databricks:index/library:Library": [databricks.LibraryArgs, databricks.Library];
    "databricks:index/metastore:Metastore": [databricks.MetastoreArgs, databricks.Metastore];
    "databricks:index/metastoreAssignment:MetastoreAssignment": [
        databricks.MetastoreAssignmentArgs,
        databricks.MetastoreAssignment,
    ];
    "databricks:index/metastoreDataAccess:MetastoreDataAccess": [
        databricks.MetastoreDataAccessArgs,
        databricks.MetastoreDataAccess,
    ];
    "databricks:index/mlflowModel:MlflowModel": [databricks.MlflowModelArgs, databricks.MlflowModel];
    "databricks:index/mlflowWebhook:MlflowWebhook": [databricks.MlflowWebhookArgs, databricks.MlflowWebhook];
    "databricks:index/modelServing:ModelServing": [databricks.ModelServingArgs, databricks.ModelServing];
    "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput": [
        databricks.ModelServingProvisionedThroughputArgs,
        databricks.ModelServingProvisionedThroughput,
    ];
    "databricks:index/mount:Mount": [databricks.MountArgs, databricks.Mount];
    "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys": [
        databricks.MwsCustomerManagedKeysArgs,
        databricks.MwsCustomerManagedKeys,
    ];
    "databricks:index/mwsLogDelivery:MwsLogDelivery": [databricks.MwsLogDeliveryArgs, databricks.MwsLogDelivery];
    "databricks:index/mwsNccBinding:MwsNccBinding": [databricks.MwsNccBindingArgs, databricks.MwsNccBinding];
    "databricks:index/mwsNetworks:MwsNetworks": [databricks.MwsNetworksArgs, databricks.MwsNetworks];
    "databricks:index/mwsPermissionAssignment:MwsPermissionAssignment": [
        databricks.MwsPermissionAssignmentArgs,
        databricks.MwsPermissionAssignment,
    ];
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": [
        databricks.MwsPrivateAccessSettingsArgs,
        databricks.MwsPrivateAccessSettings,
    ];
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": [
        databricks.MwsStorageConfigurationsArgs,
        databricks.MwsStorageConfigurations,
    ];
    "databricks:index/mwsWorkspaces:MwsWorkspaces": [databricks.MwsWorkspacesArgs, databricks.MwsWorkspaces];
    "databricks:index/oboToken:OboToken": [databricks.OboTokenArgs, databricks.OboToken];
    "databricks:index/permissionAssignment:PermissionAssignment": [
        databricks.PermissionAssignmentArgs,
        databricks.PermissionAssignment,
    ];
    "databricks:index/permissions:Permissions": [databricks.PermissionsArgs, databricks.Permissions];
    "databricks:index/pipeline:Pipeline": [databricks.PipelineArgs, databricks.Pipeline];
    "databricks:index/postgresProject:PostgresProject": [databricks.PostgresProjectArgs, databricks.PostgresProject];
    "databricks:index/recipient:Recipient": [databricks.RecipientArgs, databricks.Recipient];
    "databricks:index/registeredModel:RegisteredModel": [databricks.RegisteredModelArgs, databricks.RegisteredModel];
    "databricks:index/repo:Repo": [databricks.RepoArgs, databricks.Repo];
    "databricks:index/restrictWorkspaceAdminsSetting:RestrictWorkspaceAdminsSetting": [
        databricks.RestrictWorkspaceAdminsSettingArgs,
        databricks.RestrictWorkspaceAdminsSetting,
    ];
    "databricks:index/schema:Schema": [databricks.SchemaArgs, databricks.Schema];
    "databricks:index/secretAcl:SecretAcl": [databricks.SecretAclArgs, databricks.SecretAcl];
    "databricks:index/secretScope:SecretScope": [databricks.SecretScopeArgs, databricks.SecretScope];
    "databricks:index/servicePrincipal:ServicePrincipal": [
        databricks.ServicePrincipalArgs,
        databricks.ServicePrincipal,
    ];
    "databricks:index/servicePrincipalFederationPolicy:ServicePrincipalFederationPolicy": [
        databricks.ServicePrincipalFederationPolicyArgs,
        databricks.ServicePrincipalFederationPolicy,
    ];
    "databricks:index/servicePrincipalRole:ServicePrincipalRole": [
        databricks.ServicePrincipalRoleArgs,
        databricks.ServicePrincipalRole,
    ];
    "databricks:index/servicePrincipalSecret:ServicePrincipalSecret": [
        databricks.ServicePrincipalSecretArgs,
        databricks.ServicePrincipalSecret,
    ];
    "databricks:index/share:Share": [databricks.ShareArgs, databricks.Share];
    "databricks:index/sqlEndpoint:SqlEndpoint": [databricks.SqlEndpointArgs, databricks.SqlEndpoint];
    "databricks:index/sqlGlobalConfig:SqlGlobalConfig": [databricks.SqlGlobalConfigArgs, databricks.SqlGlobalConfig];
    "databricks:index/sqlPermissions:SqlPermissions": [databricks.SqlPermissionsArgs, databricks.SqlPermissions];
    "databricks:index/sqlTable:SqlTable": [databricks.SqlTableArgs, databricks.SqlTable];
    "databricks:index/storageCredential:StorageCredential": [
        databricks.StorageCredentialArgs,
        databricks.StorageCredential,
    ];
    "databricks:index/systemSchema:SystemSchema": [databricks.SystemSchemaArgs, databricks.SystemSchema];
    "databricks:index/token:Token": [databricks.TokenArgs, databricks.Token];
    "databricks:index/user:User": [databricks.UserArgs, databricks.User];
    "databricks:index/userRole:UserRole": [databricks.UserRoleArgs, databricks.UserRole];
    "databricks:index/vectorSearchEndpoint:VectorSearchEndpoint": [
        databricks.VectorSearchEndpointArgs,
        databricks.VectorSearchEndpoint,
    ];
    "databricks:index/volume:Volume": [databricks.VolumeArgs, databricks.Volume];
    "databricks:index/workspaceConf:WorkspaceConf": [databricks.WorkspaceConfArgs, databricks.WorkspaceConf];
    "databricks:index/workspaceIamGroupV2:WorkspaceIamGroupV2": [
        databricks.WorkspaceIamGroupV2Args,
        databricks.WorkspaceIamGroupV2,
    ];
    "databricks:index/workspaceNetworkOption:WorkspaceNetworkOption": [
        databricks.WorkspaceNetworkOptionArgs,
        databricks.WorkspaceNetworkOption,
    ];
    "databricks:index/workspaceSettingV2:WorkspaceSettingV2": [
        databricks.WorkspaceSettingV2Args,
        databricks.WorkspaceSettingV2,
    ];
    "pulumi:providers:databricks": [databricks.ProviderArgs, databricks.Provider];
}
