/**
 * What clouds compute for each resource type, as text with blanks.
 *
 * Recognisable blanks, the same wherever they appear in one resource: `{uuid}`, `{host}` (as in `dbc-{host}`), `{hex16}`,
 * `{hex17}`, `{digits15}`, `{digits16}`, `{cluster}`; `{uuid:externalId}` is another one, of that meaning. Each template has
 * at least one. Facts: `{account}`, `{region}`,
 * `{partition}`, `{domain}` (of Databricks), `{service}` and `{kind}` (from the type), `{name}` (physical name, or else the
 * logical one), and the name of any text input, for example `{accountId}`.
 *
 * A named thing ends in `-{hex17}`: without it, the value is the one that the cloud will compute.
 *
 * Sources: the Import section of each resource's page in the AWS and Databricks provider documentation (ids), the AWS
 * Service Authorization Reference (ARNs). A property of a type that is not listed stays unknown.
 */
export type Template = string | readonly Template[] | Each | { readonly [field: string]: Template };

/** One value for each element of an input that is a list of maps; in its template, text inputs are those of the element. */
export class Each {
    public constructor(
        public readonly list: string,
        public readonly template: Template,
    ) {}
}

type Outputs = Readonly<Record<string, Template>>;

/** The id of a type that is not listed. */
export const DEFAULT_ID = "{name}-{hex17}";

/** Outputs of all types of a package; the SDK ignores those that a type has not. */
export const PACKAGE_OUTPUTS: Readonly<Record<string, Outputs>> = {
    aws: { arn: "arn:{partition}:{service}:{region}:{account}:{kind}/{hex17}" },
};

const ec2 = (prefix: string, kind: string, more: Outputs = {}): Outputs => ({
    id: `${prefix}-{hex17}`,
    arn: `arn:{partition}:ec2:{region}:{account}:${kind}/${prefix}-{hex17}`,
    ...more,
});

const iam = (kind: string, more: Outputs = {}): Outputs => ({
    arn: `arn:{partition}:iam::{account}:${kind}/{name}-{hex17}`,
    ...more,
});

const networkFirewall = (kind: string): Outputs => ({
    id: `arn:{partition}:network-firewall:{region}:{account}:${kind}/{name}-{hex17}`,
    arn: `arn:{partition}:network-firewall:{region}:{account}:${kind}/{name}-{hex17}`,
});

/** Ids of account-level Databricks objects are composite; the plain one is a property of its own. */
const accountObject = (idProperty: string, more: Outputs = {}): Outputs => ({
    id: "{accountId}/{uuid}",
    [idProperty]: "{uuid}",
    ...more,
});

const AWS: Readonly<Record<string, Outputs>> = {
    "cfg/recorder:Recorder": { id: "{name}-{hex17}" },
    "cloudtrail/trail:Trail": { arn: "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}-{hex17}" },
    "cloudwatch/eventBus:EventBus": { arn: "arn:{partition}:events:{region}:{account}:event-bus/{name}-{hex17}" },
    "cloudwatch/eventRule:EventRule": { arn: "arn:{partition}:events:{region}:{account}:rule/{name}-{hex17}" },
    "cloudwatch/logGroup:LogGroup": { arn: "arn:{partition}:logs:{region}:{account}:log-group:{name}-{hex17}" },
    "cloudwatch/metricAlarm:MetricAlarm": { arn: "arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}-{hex17}" },
    "dynamodb/table:Table": { arn: "arn:{partition}:dynamodb:{region}:{account}:table/{name}-{hex17}" },
    "ec2/customerGateway:CustomerGateway": ec2("cgw", "customer-gateway"),
    "ec2/flowLog:FlowLog": ec2("fl", "vpc-flow-log"),
    "ec2/managedPrefixList:ManagedPrefixList": ec2("pl", "prefix-list"),
    "ec2/networkAcl:NetworkAcl": ec2("acl", "network-acl"),
    "ec2/routeTable:RouteTable": ec2("rtb", "route-table"),
    "ec2/routeTableAssociation:RouteTableAssociation": { id: "rtbassoc-{hex17}" },
    "ec2/securityGroup:SecurityGroup": ec2("sg", "security-group"),
    "ec2/securityGroupRule:SecurityGroupRule": { id: "sgrule-{hex17}", securityGroupRuleId: "sgr-{hex17}" },
    "ec2/subnet:Subnet": ec2("subnet", "subnet"),
    "ec2/vpc:Vpc": ec2("vpc", "vpc", {
        defaultNetworkAclId: "acl-{hex17}",
        defaultRouteTableId: "rtb-{hex17}",
        defaultSecurityGroupId: "sg-{hex17}",
        mainRouteTableId: "rtb-{hex17}",
    }),
    "ec2/vpcEndpoint:VpcEndpoint": ec2("vpce", "vpc-endpoint", {
        dnsEntries: [{ dnsName: "vpce-{hex17}.vpce.{region}.amazonaws.com", hostedZoneId: "Z{hex17}" }],
        networkInterfaceIds: ["eni-{hex17}"],
        prefixListId: "pl-{hex17}",
    }),
    "ec2/eip:Eip": { id: "eipalloc-{hex17}", allocationId: "eipalloc-{hex17}" },
    "ec2/internetGateway:InternetGateway": ec2("igw", "internet-gateway"),
    "ec2/natGateway:NatGateway": { id: "nat-{hex17}" },
    "ec2/vpnConnection:VpnConnection": ec2("vpn", "vpn-connection", {
        presharedKeyArn: "arn:{partition}:secretsmanager:{region}:{account}:secret:s2svpn!vpn-{hex17}",
        transitGatewayAttachmentId: "tgw-attach-{hex17}",
    }),
    "ec2transitgateway/routeTable:RouteTable": ec2("tgw-rtb", "transit-gateway-route-table"),
    "ec2transitgateway/transitGateway:TransitGateway": ec2("tgw", "transit-gateway"),
    "ec2transitgateway/vpcAttachment:VpcAttachment": ec2("tgw-attach", "transit-gateway-attachment"),
    "glue/catalogDatabase:CatalogDatabase": {
        id: "{account}:{name}-{hex17}",
        arn: "arn:{partition}:glue:{region}:{account}:database/{name}-{hex17}",
    },
    "iam/instanceProfile:InstanceProfile": iam("instance-profile", { uniqueId: "AIPA{hex17}" }),
    "iam/openIdConnectProvider:OpenIdConnectProvider": iam("oidc-provider", {
        id: "arn:{partition}:iam::{account}:oidc-provider/{name}-{hex17}",
    }),
    "iam/policy:Policy": iam("policy", {
        id: "arn:{partition}:iam::{account}:policy/{name}-{hex17}",
        policyId: "ANPA{hex17}",
    }),
    "iam/role:Role": iam("role", { uniqueId: "AROA{hex17}" }),
    "kms/alias:Alias": {
        arn: "arn:{partition}:kms:{region}:{account}:{name}-{hex17}",
        targetKeyArn: "arn:{partition}:kms:{region}:{account}:key/{uuid}",
    },
    "kms/key:Key": {
        id: "{uuid}",
        keyId: "{uuid}",
        arn: "arn:{partition}:kms:{region}:{account}:key/{uuid}",
    },
    "kms/replicaKey:ReplicaKey": {
        id: "{uuid}",
        keyId: "{uuid}",
        arn: "arn:{partition}:kms:{region}:{account}:key/{uuid}",
    },
    "lambda/function:Function": {
        arn: "arn:{partition}:lambda:{region}:{account}:function:{name}-{hex17}",
        invokeArn:
            "arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/arn:{partition}:lambda:{region}:{account}:function:{name}-{hex17}/invocations",
        qualifiedArn: "arn:{partition}:lambda:{region}:{account}:function:{name}-{hex17}:1",
    },
    "networkfirewall/firewall:Firewall": {
        ...networkFirewall("firewall"),
        firewallStatuses: [
            {
                syncStates: new Each("subnetMappings", {
                    availabilityZone: "zone-{hex17}",
                    attachments: [{ endpointId: "vpce-{hex17}", subnetId: "{subnetId}" }],
                }),
            },
        ],
    },
    "networkfirewall/firewallPolicy:FirewallPolicy": networkFirewall("firewall-policy"),
    "networkfirewall/ruleGroup:RuleGroup": networkFirewall("stateful-rulegroup"),
    "redshiftserverless/namespace:Namespace": {
        namespaceId: "{uuid}",
        adminPasswordSecretArn: "arn:{partition}:secretsmanager:{region}:{account}:secret:redshift!{name}-{hex17}",
        arn: "arn:{partition}:redshift-serverless:{region}:{account}:namespace/{uuid}",
    },
    "redshiftserverless/workgroup:Workgroup": {
        workgroupId: "{uuid}",
        arn: "arn:{partition}:redshift-serverless:{region}:{account}:workgroup/{uuid}",
    },
    "route53/resolverEndpoint:ResolverEndpoint": {
        id: "rslvr-{hex17}",
        arn: "arn:{partition}:route53resolver:{region}:{account}:resolver-endpoint/rslvr-{hex17}",
    },
    "route53/resolverQueryLogConfig:ResolverQueryLogConfig": {
        id: "rqlc-{hex17}",
        arn: "arn:{partition}:route53resolver:{region}:{account}:resolver-query-log-config/rqlc-{hex17}",
    },
    "route53/resolverRule:ResolverRule": {
        id: "rslvr-rr-{hex17}",
        arn: "arn:{partition}:route53resolver:{region}:{account}:resolver-rule/rslvr-rr-{hex17}",
    },
    "route53/zone:Zone": { id: "Z{hex17}", zoneId: "Z{hex17}", arn: "arn:{partition}:route53:::hostedzone/Z{hex17}" },
    "s3/bucket:Bucket": {
        arn: "arn:{partition}:s3:::{name}-{hex17}",
        bucketDomainName: "{name}-{hex17}.s3.amazonaws.com",
        bucketRegionalDomainName: "{name}-{hex17}.s3.{region}.amazonaws.com",
    },
    "secretsmanager/secret:Secret": {
        id: "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{hex17}",
        arn: "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{hex17}",
    },
    "sns/topic:Topic": {
        id: "arn:{partition}:sns:{region}:{account}:{name}-{hex17}",
        arn: "arn:{partition}:sns:{region}:{account}:{name}-{hex17}",
    },
    "sqs/queue:Queue": {
        id: "https://sqs.{region}.amazonaws.com/{account}/{name}-{hex17}",
        url: "https://sqs.{region}.amazonaws.com/{account}/{name}-{hex17}",
        arn: "arn:{partition}:sqs:{region}:{account}:{name}-{hex17}",
    },
    "vpc/securityGroupEgressRule:SecurityGroupEgressRule": ec2("sgr", "security-group-rule", {
        securityGroupRuleId: "sgr-{hex17}",
    }),
    "vpc/securityGroupIngressRule:SecurityGroupIngressRule": ec2("sgr", "security-group-rule", {
        securityGroupRuleId: "sgr-{hex17}",
    }),
};

const DATABRICKS: Readonly<Record<string, Outputs>> = {
    "accountNetworkPolicy:AccountNetworkPolicy": { networkPolicyId: "np-{hex17}" },
    "budget:Budget": { id: "{accountId}|{uuid}", budgetConfigurationId: "{uuid}" },
    "budgetPolicy:BudgetPolicy": { id: "{uuid}", policyId: "{uuid}" },
    "cluster:Cluster": { id: "{cluster}", clusterId: "{cluster}" },
    "clusterPolicy:ClusterPolicy": { id: "{hex16}", policyId: "{hex16}" },
    "group:Group": { id: "{digits15}" },
    "instancePool:InstancePool": { id: "{cluster}-pool-{hex16}", instancePoolId: "{cluster}-pool-{hex16}" },
    "job:Job": { id: "{digits15}" },
    "metastore:Metastore": { id: "{uuid}", metastoreId: "{uuid}", globalMetastoreId: "aws:{region}:{uuid}" },
    "modelServing:ModelServing": { servingEndpointId: "{hex17}" },
    "mwsCredentials:MwsCredentials": accountObject("credentialsId", { externalId: "{uuid:externalId}" }),
    "mwsCustomerManagedKeys:MwsCustomerManagedKeys": accountObject("customerManagedKeyId"),
    "mwsLogDelivery:MwsLogDelivery": { id: "{accountId}|{uuid}", configId: "{uuid}" },
    "mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule": { ruleId: "{uuid}", vpcEndpointId: "vpce-{hex17}" },
    "mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig": accountObject("networkConnectivityConfigId"),
    "mwsNetworks:MwsNetworks": accountObject("networkId"),
    "mwsPrivateAccessSettings:MwsPrivateAccessSettings": accountObject("privateAccessSettingsId"),
    "mwsStorageConfigurations:MwsStorageConfigurations": accountObject("storageConfigurationId"),
    "mwsVpcEndpoint:MwsVpcEndpoint": accountObject("vpcEndpointId"),
    "mwsWorkspaces:MwsWorkspaces": {
        id: "{accountId}/{digits16}",
        workspaceId: "{digits16}",
        deploymentName: "dbc-{host}",
        workspaceUrl: "https://dbc-{host}.{domain}",
    },
    "notificationDestination:NotificationDestination": { id: "{uuid}" },
    "pipeline:Pipeline": { id: "{uuid}" },
    "servicePrincipal:ServicePrincipal": {
        id: "{digits15}",
        applicationId: "{uuid}",
        aclPrincipalId: "servicePrincipals/{uuid}",
    },
    "servicePrincipalFederationPolicy:ServicePrincipalFederationPolicy": { uid: "{uuid}", policyId: "{uuid}" },
    "servicePrincipalSecret:ServicePrincipalSecret": { secret: "dose{hex17}" },
    "sqlEndpoint:SqlEndpoint": {
        id: "{hex16}",
        jdbcUrl: "jdbc:databricks://dbc-{host}.{domain}:443/default;httpPath=/sql/1.0/warehouses/{hex16}",
        dataSourceId: "{uuid}",
    },
    "storageCredential:StorageCredential": {
        storageCredentialId: "{uuid}",
        awsIamRole: {
            externalId: "{uuid:externalId}",
            // The role of Databricks in its own account that takes on ours.
            unityCatalogIamArn: "arn:{partition}:iam::414351767826:role/unity-catalog-prod-UCMasterRole-{hex17}",
        },
    },
    "user:User": { id: "{digits15}" },
};

const prefixed = (prefix: string, table: Readonly<Record<string, Outputs>>): [string, Outputs][] =>
    Object.entries(table).map(([type, outputs]) => [prefix + type, outputs]);

/** Computed outputs by type; the output `id` is the resource's id. */
export const OUTPUTS: Readonly<Record<string, Outputs>> = Object.fromEntries([
    ...prefixed("aws:", AWS),
    ...prefixed("databricks:index/", DATABRICKS),
]);
