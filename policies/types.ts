import type * as ec2 from "@pulumi/aws/ec2";
import type * as ecr from "@pulumi/aws/ecr";
import type * as iam from "@pulumi/aws/iam";
import type * as kms from "@pulumi/aws/kms";
import type * as s3 from "@pulumi/aws/s3";
import type * as secretsmanager from "@pulumi/aws/secretsmanager";
import type * as sns from "@pulumi/aws/sns";
import type * as sqs from "@pulumi/aws/sqs";
import type * as vpc from "@pulumi/aws/vpc";
import type * as databricks from "@pulumi/databricks";
import type { Unwrap } from "@pulumi/pulumi";

/**
 * Every resource type that a rule reads, with the inputs that the installed provider SDK declares for it: a property that
 * is renamed there no longer compiles here. Types only, so that the pack runs without those SDKs. A test compares the
 * tokens with the classes' own.
 */
export interface InputTypes {
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": ec2.DefaultSecurityGroupArgs;
    "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway": ec2.EgressOnlyInternetGatewayArgs;
    "aws:ec2/internetGateway:InternetGateway": ec2.InternetGatewayArgs;
    "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment": ec2.InternetGatewayAttachmentArgs;
    "aws:ec2/managedPrefixList:ManagedPrefixList": ec2.ManagedPrefixListArgs;
    "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry": ec2.ManagedPrefixListEntryArgs;
    "aws:ec2/natGateway:NatGateway": ec2.NatGatewayArgs;
    "aws:ec2/securityGroup:SecurityGroup": ec2.SecurityGroupArgs;
    "aws:ec2/securityGroupRule:SecurityGroupRule": ec2.SecurityGroupRuleArgs;
    "aws:ec2/subnet:Subnet": ec2.SubnetArgs;
    "aws:ec2/vpc:Vpc": ec2.VpcArgs;
    "aws:ecr/repositoryPolicy:RepositoryPolicy": ecr.RepositoryPolicyArgs;
    "aws:iam/groupPolicy:GroupPolicy": iam.GroupPolicyArgs;
    "aws:iam/policy:Policy": iam.PolicyArgs;
    "aws:iam/role:Role": iam.RoleArgs;
    "aws:iam/rolePolicy:RolePolicy": iam.RolePolicyArgs;
    "aws:iam/userPolicy:UserPolicy": iam.UserPolicyArgs;
    "aws:kms/key:Key": kms.KeyArgs;
    "aws:kms/keyPolicy:KeyPolicy": kms.KeyPolicyArgs;
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": s3.AccountPublicAccessBlockArgs;
    "aws:s3/bucket:Bucket": s3.BucketArgs;
    "aws:s3/bucketAcl:BucketAcl": s3.BucketAclArgs;
    "aws:s3/bucketAclV2:BucketAclV2": s3.BucketAclV2Args;
    "aws:s3/bucketPolicy:BucketPolicy": s3.BucketPolicyArgs;
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": s3.BucketPublicAccessBlockArgs;
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": s3.BucketServerSideEncryptionConfigurationArgs;
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2": s3.BucketServerSideEncryptionConfigurationV2Args;
    "aws:s3/bucketV2:BucketV2": s3.BucketV2Args;
    "aws:secretsmanager/secretPolicy:SecretPolicy": secretsmanager.SecretPolicyArgs;
    "aws:sns/topicPolicy:TopicPolicy": sns.TopicPolicyArgs;
    "aws:sqs/queuePolicy:QueuePolicy": sqs.QueuePolicyArgs;
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": vpc.SecurityGroupIngressRuleArgs;
    "databricks:index/catalog:Catalog": databricks.CatalogArgs;
    "databricks:index/cluster:Cluster": databricks.ClusterArgs;
    "databricks:index/instancePool:InstancePool": databricks.InstancePoolArgs;
    "databricks:index/job:Job": databricks.JobArgs;
    "databricks:index/metastore:Metastore": databricks.MetastoreArgs;
    "databricks:index/mwsNetworks:MwsNetworks": databricks.MwsNetworksArgs;
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": databricks.MwsPrivateAccessSettingsArgs;
    "databricks:index/mwsWorkspaces:MwsWorkspaces": databricks.MwsWorkspacesArgs;
    "databricks:index/oboToken:OboToken": databricks.OboTokenArgs;
    "databricks:index/token:Token": databricks.TokenArgs;
    "pulumi:providers:databricks": databricks.ProviderArgs;
}

export type TypeToken = keyof InputTypes;

/** The inputs of a type as a rule may rely on them: plain, read-only, and each of them possibly absent or null. */
export type Inputs<T extends TypeToken> = Seen<Unwrap<InputTypes[T]>>;

/**
 * `T` with nothing in it taken for granted. `Extract` keeps the declarations of the properties out of it, and with them the
 * marks of deprecation: what is deprecated still works, and is judged.
 */
export type Seen<T> = T extends readonly (infer Element)[]
    ? readonly (Seen<Element> | null | undefined)[]
    : T extends object
      ? { readonly [Key in Extract<keyof T, string>]?: Seen<T[Key]> | null | undefined }
      : T;
