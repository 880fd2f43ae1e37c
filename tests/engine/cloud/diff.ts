import { changedKeys, sameValue, type Properties } from "./values";

/** What a change of inputs means for a resource. */
export interface Difference {
    readonly changed: readonly string[];
    readonly replaces: readonly string[];
    readonly deleteBeforeReplace: boolean;
}

/**
 * Properties whose change makes a new resource, by type; all others are updated in place.
 *
 * Sources: "Forces new resource" on the resource's page in the AWS provider documentation; for Databricks the `force_new`
 * fields in databricks/terraform-provider-databricks (`mws/resource_mws_*.go`, `catalog/resource_*.go`,
 * `permissions/resource_permissions.go`, `secrets/resource_secret.go`, `docs/resources/mws_workspaces.md`).
 */
const FORCE_NEW: Readonly<Record<string, readonly string[]>> = {
    "aws:ec2/vpc:Vpc": ["cidrBlock", "instanceTenancy"],
    "aws:ec2/subnet:Subnet": ["vpcId", "cidrBlock", "availabilityZone", "availabilityZoneId"],
    "aws:ec2/defaultRouteTable:DefaultRouteTable": ["defaultRouteTableId"],
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": ["vpcId"],
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": ["defaultNetworkAclId"],
    "aws:ec2/networkAcl:NetworkAcl": ["vpcId"],
    "aws:ec2/flowLog:FlowLog": ["vpcId", "trafficType", "logDestination", "logDestinationType", "logFormat"],
    "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": ["name", "destinationArn"],
    "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": [
        "resolverQueryLogConfigId",
        "resourceId",
    ],
    "aws:lakeformation/resource:Resource": ["arn"],
    "aws:ec2/routeTable:RouteTable": ["vpcId"],
    "aws:ec2/routeTableAssociation:RouteTableAssociation": ["subnetId"],
    "aws:ec2/securityGroup:SecurityGroup": ["vpcId", "name", "description"],
    "aws:ec2/vpcEndpoint:VpcEndpoint": ["vpcId", "serviceName", "vpcEndpointType"],
    "aws:s3/bucket:Bucket": ["bucket", "objectLockEnabled"],
    "aws:s3/bucketPolicy:BucketPolicy": ["bucket"],
    "aws:s3/bucketNotification:BucketNotification": ["bucket"],
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ["bucket"],
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ["bucket"],
    "aws:s3/bucketVersioning:BucketVersioning": ["bucket"],
    "aws:s3/bucketLogging:BucketLogging": ["bucket"],
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ["bucket"],
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": ["bucket"],
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ["securityGroupId"],
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ["securityGroupId"],
    "aws:iam/role:Role": ["name", "path"],
    "aws:iam/rolePolicy:RolePolicy": ["name", "role"],
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment": ["role", "policyArn"],
    "aws:iam/policy:Policy": ["name", "path", "description"],
    "aws:kms/alias:Alias": ["name", "region"],
    "aws:kms/key:Key": ["multiRegion"],
    "aws:kms/replicaKey:ReplicaKey": ["primaryKeyArn", "region"],
    "databricks:index/mwsCredentials:MwsCredentials": ["credentialsName", "roleArn", "accountId"],
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": ["storageConfigurationName", "bucketName"],
    "databricks:index/mwsNetworks:MwsNetworks": [
        "networkName",
        "vpcId",
        "subnetIds",
        "securityGroupIds",
        "vpcEndpoints",
        "accountId",
    ],
    "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint": ["vpcEndpointName", "awsVpcEndpointId", "region", "accountId"],
    "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys": ["awsKeyInfo", "useCases", "accountId"],
    "databricks:index/mwsWorkspaces:MwsWorkspaces": [
        "accountId",
        "awsRegion",
        "deploymentName",
        "storageConfigurationId",
        "workspaceName",
    ],
    "databricks:index/metastoreAssignment:MetastoreAssignment": ["workspaceId"],
    "databricks:index/catalog:Catalog": ["storageRoot", "metastoreId"],
    "databricks:index/schema:Schema": ["catalogName", "storageRoot"],
    "databricks:index/volume:Volume": ["catalogName", "schemaName", "volumeType", "storageLocation"],
    "databricks:index/metastore:Metastore": ["region", "storageRoot"],
    "databricks:index/mwsPermissionAssignment:MwsPermissionAssignment": ["workspaceId", "principalId"],
    "databricks:index/mwsNccBinding:MwsNccBinding": ["workspaceId"],
    "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig": ["name", "region"],
    "databricks:index/grants:Grants": [
        "catalog",
        "schema",
        "externalLocation",
        "storageCredential",
        "credential",
        "metastore",
        "volume",
    ],
    "databricks:index/permissions:Permissions": [
        "clusterId",
        "clusterPolicyId",
        "instancePoolId",
        "jobId",
        "sqlEndpointId",
    ],
    "databricks:index/accessControlRuleSet:AccessControlRuleSet": ["name"],
    "databricks:index/secret:Secret": ["scope", "key", "stringValue"],
};

/** Names that a new resource cannot have while the old one exists: with the same name, the old one has to go first. */
const NAME_PROPERTIES = ["name", "bucket"] as const;

/** Compares the inputs that a resource has with those it shall have. */
export function differenceOf(type: string, before: Properties, after: Properties): Difference {
    const changed = changedKeys(before, after);
    const replaces = changed.filter((key) => FORCE_NEW[type]?.includes(key) ?? false);
    const keepsName = NAME_PROPERTIES.some((name) => name in after && sameValue(before[name], after[name]));
    return { changed, replaces, deleteBeforeReplace: replaces.length > 0 && keepsName };
}
