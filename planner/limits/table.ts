import type { RecordedResource } from "../recording";
import { charactersOf, charactersPerOwner, countOf, countPerOwner, elementsOf, tagsOf } from "./measures";
import type { Limit } from "./limit";
import { NETWORK_LIMITS } from "./networkTable";

const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
const PRIVATELINK = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html";
const S3 = "https://docs.aws.amazon.com/general/latest/gr/s3.html";
const KMS = "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html";
const TAGS = "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html";
const DATABRICKS = "https://docs.databricks.com/aws/en/resources/limits";
const DATABRICKS_NETWORK = "https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc";

const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const isInterface = ({ inputs }: RecordedResource): boolean => inputs["vpcEndpointType"] === "Interface";
const isGateway = (endpoint: RecordedResource): boolean => !isInterface(endpoint);

/**
 * The one table of limits: what AWS and Databricks refuse while a stack is deployed. Quotas that can be raised stand with the
 * value that an account has without asking; what a stack uses of an account's quotas is what it makes itself.
 */
export const LIMITS: readonly Limit[] = [
    {
        what: "characters of a role's inline policies together",
        most: 10_240,
        source: IAM,
        measure: charactersPerOwner("aws:iam/rolePolicy:RolePolicy", "role", "policy"),
    },
    {
        what: "characters of a managed policy",
        most: 6_144,
        source: IAM,
        measure: charactersOf("aws:iam/policy:Policy", "policy"),
    },
    {
        what: "characters of a trust policy",
        most: 2_048,
        source: IAM,
        measure: charactersOf("aws:iam/role:Role", "assumeRolePolicy"),
    },
    { what: "characters of a role's name", most: 64, source: IAM, measure: charactersOf("aws:iam/role:Role", "name") },
    { what: "roles of an account", most: 1_000, source: IAM, measure: countOf("aws:iam/role:Role") },
    {
        what: "managed policies of a role",
        most: 10,
        source: IAM,
        measure: countPerOwner("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "role"),
    },
    {
        what: "characters of a bucket policy",
        most: 20_480,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html",
        measure: charactersOf("aws:s3/bucketPolicy:BucketPolicy", "policy"),
    },
    {
        what: "characters of a bucket's name",
        most: 63,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
        measure: charactersOf("aws:s3/bucket:Bucket", "bucket"),
    },
    { what: "buckets of an account", most: 10_000, source: S3, measure: countOf("aws:s3/bucket:Bucket") },
    {
        what: "characters of a key policy",
        most: 32_768,
        source: KMS,
        measure: (graph) =>
            ["aws:kms/key:Key", "aws:kms/replicaKey:ReplicaKey"].flatMap((type) => charactersOf(type, "policy")(graph)),
    },
    { what: "aliases of a key", most: 50, source: KMS, measure: countPerOwner("aws:kms/alias:Alias", "targetKeyId") },
    {
        what: "characters of an endpoint policy",
        most: 20_480,
        source: PRIVATELINK,
        measure: charactersOf(ENDPOINT, "policy"),
    },
    {
        what: "interface endpoints of a VPC",
        most: 50,
        source: PRIVATELINK,
        measure: countPerOwner(ENDPOINT, "vpcId", isInterface),
    },
    { what: "gateway endpoints of a region", most: 20, source: PRIVATELINK, measure: countOf(ENDPOINT, isGateway) },
    ...NETWORK_LIMITS,
    {
        what: "security groups of a workspace",
        most: 5,
        source: DATABRICKS_NETWORK,
        measure: elementsOf("databricks:index/mwsNetworks:MwsNetworks", "securityGroupIds"),
    },
    { what: "tags of a resource", most: 50, source: TAGS, measure: tagsOf },
    { what: "jobs of a workspace", most: 12_000, source: DATABRICKS, measure: countOf("databricks:index/job:Job") },
];
