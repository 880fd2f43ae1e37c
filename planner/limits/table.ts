import type { RecordedResource } from "../recording";
import { MOST_GROUPS, MOST_NODES } from "../../config/network/limits";
import { nodesOfZones } from "./capacity";
import { DOCUMENT_TABLE } from "./documentTable";
import { countOf, countPerOwner, elementsOf, keysOf, longestTag, tagsOf } from "./measures";
import type { Limit } from "./limit";
import { NAME_LIMITS } from "./nameTable";
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
    ...NAME_LIMITS,
    ...Object.values(DOCUMENT_TABLE),
    {
        what: "roles of an account",
        most: 1_000,
        source: IAM,
        measure: countOf("aws:iam/role:Role"),
        sharedIn: "account",
    },
    {
        what: "managed policies of an account",
        most: 1_500,
        source: IAM,
        measure: countOf("aws:iam/policy:Policy"),
        sharedIn: "account",
    },
    {
        what: "managed policies of a role",
        most: 10,
        source: IAM,
        measure: countPerOwner("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "role"),
    },
    {
        what: "buckets of an account",
        most: 10_000,
        source: S3,
        measure: countOf("aws:s3/bucket:Bucket"),
        sharedIn: "account",
    },
    { what: "aliases of a key", most: 50, source: KMS, measure: countPerOwner("aws:kms/alias:Alias", "targetKeyId") },
    {
        what: "interface endpoints of a VPC",
        most: 50,
        source: PRIVATELINK,
        measure: countPerOwner(ENDPOINT, "vpcId", isInterface),
    },
    {
        what: "gateway endpoints of a region",
        most: 20,
        source: PRIVATELINK,
        measure: countOf(ENDPOINT, isGateway),
        sharedIn: "region",
    },
    ...NETWORK_LIMITS,
    {
        what: "security groups of a workspace",
        most: MOST_GROUPS,
        source: DATABRICKS_NETWORK,
        measure: elementsOf("databricks:index/mwsNetworks:MwsNetworks", "securityGroupIds"),
    },
    {
        what: "nodes of clusters that each zone has room for",
        // What each network has room for, of this at most.
        most: MOST_NODES,
        source: DATABRICKS_NETWORK,
        measure: nodesOfZones,
    },
    { what: "tags of a resource", most: 50, source: TAGS, measure: tagsOf },
    { what: "characters of a tag's key", most: 128, source: TAGS, measure: longestTag("key") },
    { what: "characters of a tag's value", most: 256, source: TAGS, measure: longestTag("value") },
    {
        what: "tags of a job",
        most: 25,
        source: "https://docs.databricks.com/api/workspace/jobs/create",
        measure: keysOf("databricks:index/job:Job", "tags"),
    },
    { what: "jobs of a workspace", most: 12_000, source: DATABRICKS, measure: countOf("databricks:index/job:Job") },
];
