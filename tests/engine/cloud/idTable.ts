/**
 * How the clouds shape what they answer, as text with blanks.
 *
 * A blank is `{hex17}`, `{digits16}` or `{uuid}` (made from the resource's identity, so the same in each run), a fact of the
 * session (`{account}`, `{region}`, `{partition}`, `{domain}`), a part of the type (`{service}`, `{resource}`), `{id}`,
 * `{logicalName}`, `{primaryKeyId}` (the end of the ARN in `primaryKeyArn`), or the name of another property.
 *
 * Sources: the Import section of each resource's page in the AWS and Databricks provider documentation (ids), and the
 * AWS Service Authorization Reference (ARNs). What is not listed gets the defaults at the end.
 */
export const IDS: Readonly<Record<string, string>> = {
    "aws:ec2/vpc:Vpc": "vpc-{hex17}",
    "aws:ec2/subnet:Subnet": "subnet-{hex17}",
    "aws:ec2/routeTable:RouteTable": "rtb-{hex17}",
    "aws:ec2/routeTableAssociation:RouteTableAssociation": "rtbassoc-{hex17}",
    "aws:ec2/route:Route": "r-{routeTableId}-{digits10}",
    "aws:ec2/securityGroup:SecurityGroup": "sg-{hex17}",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": "sg-{hex17}",
    "aws:ec2/defaultRouteTable:DefaultRouteTable": "rtb-{hex17}",
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": "acl-{hex17}",
    "aws:ec2/networkAcl:NetworkAcl": "acl-{hex17}",
    "aws:ec2/vpcEndpoint:VpcEndpoint": "vpce-{hex17}",
    "aws:ec2/flowLog:FlowLog": "fl-{hex17}",
    "aws:ec2/internetGateway:InternetGateway": "igw-{hex17}",
    "aws:ec2/natGateway:NatGateway": "nat-{hex17}",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": "sgr-{hex17}",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": "sgr-{hex17}",
    "aws:s3/bucketObject:BucketObject": "{bucket}/{key}",
    "aws:s3/bucketObjectv2:BucketObjectv2": "{bucket}/{key}",
    "aws:s3/inventory:Inventory": "{bucket}:{name}",
    "aws:iam/rolePolicy:RolePolicy": "{role}:{name}",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment": "{role}/{policyArn}",
    "aws:iam/policy:Policy": "{arn}",
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider": "{arn}",
    "aws:kms/key:Key": "{uuid}",
    "aws:kms/replicaKey:ReplicaKey": "{primaryKeyId}",
    "aws:sqs/queue:Queue": "https://sqs.{region}.amazonaws.com/{account}/{name}",
    "aws:sns/topic:Topic": "{arn}",
    "aws:secretsmanager/secret:Secret": "{arn}",
    "aws:cloudtrail/trail:Trail": "{arn}",
    "aws:lakeformation/resource:Resource": "{arn}",
    "databricks:index/mwsWorkspaces:MwsWorkspaces": "{accountId}/{workspaceId}",
    "databricks:index/mwsCredentials:MwsCredentials": "{accountId}/{credentialsId}",
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": "{accountId}/{storageConfigurationId}",
    "databricks:index/mwsNetworks:MwsNetworks": "{accountId}/{networkId}",
    "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint": "{accountId}/{vpcEndpointId}",
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": "{accountId}/{privateAccessSettingsId}",
    "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys": "{accountId}/{customerManagedKeyId}",
    "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig":
        "{accountId}/{networkConnectivityConfigId}",
    "databricks:index/mwsLogDelivery:MwsLogDelivery": "{accountId}|{configId}",
    "databricks:index/mwsNccBinding:MwsNccBinding": "{workspaceId}/{networkConnectivityConfigId}",
    "databricks:index/metastore:Metastore": "{uuid}",
    "databricks:index/metastoreAssignment:MetastoreAssignment": "{workspaceId}|{metastoreId}",
    "databricks:index/mwsPermissionAssignment:MwsPermissionAssignment": "{workspaceId}|{principalId}",
    "databricks:index/budgetPolicy:BudgetPolicy": "{uuid}",
    "databricks:index/schema:Schema": "{catalogName}.{name}",
    "databricks:index/volume:Volume": "{catalogName}.{schemaName}.{name}",
    "databricks:index/cluster:Cluster": "{digits4}-{digits6}-{hex8}",
    "databricks:index/clusterPolicy:ClusterPolicy": "{hex16}",
    "databricks:index/sqlEndpoint:SqlEndpoint": "{hex16}",
    "databricks:index/job:Job": "{digits15}",
    "databricks:index/group:Group": "{digits15}",
    "databricks:index/servicePrincipal:ServicePrincipal": "{digits15}",
    "databricks:index/user:User": "{digits15}",
    "databricks:index/secret:Secret": "{scope}|||{key}",
};

/** Values of single properties, by type and then by name. */
export const TYPE_PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "aws:s3/bucket:Bucket": {
        bucket: "{logicalName}-{hex7}",
        arn: "arn:{partition}:s3:::{bucket}",
        bucketDomainName: "{bucket}.s3.amazonaws.com",
        bucketRegionalDomainName: "{bucket}.s3.{region}.amazonaws.com",
    },
    "aws:ec2/vpc:Vpc": { arn: "arn:{partition}:ec2:{region}:{account}:vpc/{id}", enableDnsSupport: "true" },
    "aws:ec2/securityGroup:SecurityGroup": { arn: "arn:{partition}:ec2:{region}:{account}:security-group/{id}" },
    "aws:ec2/vpcEndpoint:VpcEndpoint": {
        arn: "arn:{partition}:ec2:{region}:{account}:vpc-endpoint/{id}",
        ipAddressType: "ipv4",
        state: "available",
    },
    "aws:iam/role:Role": { arn: "arn:{partition}:iam::{account}:role/{name}", uniqueId: "AROA{hex17}", path: "/" },
    "aws:iam/policy:Policy": {
        arn: "arn:{partition}:iam::{account}:policy/{name}",
        policyId: "ANPA{hex17}",
        path: "/",
    },
    "aws:iam/instanceProfile:InstanceProfile": {
        arn: "arn:{partition}:iam::{account}:instance-profile/{name}",
        path: "/",
    },
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider": {
        arn: "arn:{partition}:iam::{account}:oidc-provider/{hex12}",
    },
    "aws:kms/key:Key": { keyId: "{id}", arn: "arn:{partition}:kms:{region}:{account}:key/{id}" },
    "aws:kms/replicaKey:ReplicaKey": { keyId: "{id}", arn: "arn:{partition}:kms:{region}:{account}:key/{id}" },
    "aws:kms/alias:Alias": { arn: "arn:{partition}:kms:{region}:{account}:{name}" },
    "aws:cloudtrail/trail:Trail": { arn: "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}" },
    "aws:sns/topic:Topic": { arn: "arn:{partition}:sns:{region}:{account}:{name}" },
    "aws:sqs/queue:Queue": { arn: "arn:{partition}:sqs:{region}:{account}:{name}", url: "{id}" },
    "aws:secretsmanager/secret:Secret": {
        arn: "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{hex6}",
    },
    "databricks:index/mwsWorkspaces:MwsWorkspaces": {
        workspaceId: "{digits16}",
        deploymentName: "dbc-{hex8}-{hex4}",
        workspaceUrl: "https://{deploymentName}.{domain}",
        workspaceStatus: "RUNNING",
        pricingTier: "ENTERPRISE",
    },
    "databricks:index/metastore:Metastore": { metastoreId: "{id}" },
    "databricks:index/servicePrincipal:ServicePrincipal": { applicationId: "{uuid}" },
    "databricks:index/storageCredential:StorageCredential": {
        unityCatalogIamArn: "arn:{partition}:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL",
    },
};

/** Values by property name alone, for every type. The first match holds. */
export const PROPERTY_PATTERNS: readonly (readonly [RegExp, string])[] = [
    [/^(accountId|ownerId|registryId)$/, "{account}"],
    [/^(region|serviceRegion|bucketRegion)$/, "{region}"],
    [/^availabilityZone$/, "{region}a"],
    [/^name$/, "{logicalName}-{hex7}"],
    [/^arn$/, "arn:{partition}:{service}:{region}:{account}:{resource}/{id}"],
    [/Arn$/, "arn:{partition}:{service}:{region}:{account}:{resource}/{hex12}"],
    [/vpcIds?$/i, "vpc-{hex17}"],
    [/subnetIds?$/i, "subnet-{hex17}"],
    [/securityGroupIds?$/i, "sg-{hex17}"],
    [/routeTableIds?$/i, "rtb-{hex17}"],
    [/networkAclId$/i, "acl-{hex17}"],
    [/networkInterfaceIds?$/i, "eni-{hex17}"],
    [/prefixListId$/i, "pl-{hex8}"],
    [/^workspaceId$/, "{digits16}"],
    [/^policyId$|^clusterId$|^jobId$|^groupId$/, "{id}"],
    [/(^externalId|CredentialId|credentialsId|networkId|configurationId|configId|settingsId|keysId)$/i, "{uuid}"],
    [/(customerManagedKeyId|metastoreId|vpcEndpointId)$/i, "{uuid}"],
    [/Ids?$/, "{hex17}"],
    [/Prefix$/, ""],
    [/(Url|Uri)$|^(url|uri)$/, "https://{hex12}.{service}.{region}.amazonaws.com"],
    [/(DomainName|dnsName|[eE]ndpoint|[aA]ddress|^host)$/, "{hex12}.{service}.{region}.amazonaws.com"],
    [/(At|Time|Date|On)$/, "2026-01-01T00:00:00Z"],
    [/^isolationMode$/, "ISOLATION_MODE_ISOLATED"],
    [/^owner$/, "deployer"],
];

/** The id of a type that is not in {@link IDS}: its name where it has one, which is what most services do. */
export const DEFAULT_IDS: readonly (readonly [string, string])[] = [
    ["bucket", "{bucket}"],
    ["name", "{name}"],
    ["", "{hex20}"],
];
