import { DOCUMENT_LIMITS, type DocumentKind } from "../../components/shared/policyDocument";
import type { Limit } from "./limit";
import { anyOf, charactersOf, charactersPerOwner } from "./measures";

const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";

/** How large policy documents may be, by kind. */
export const DOCUMENT_TABLE: Readonly<Record<DocumentKind, Limit>> = {
    rolePolicy: {
        what: "characters of a role's inline policies together",
        most: DOCUMENT_LIMITS.rolePolicy,
        source: IAM,
        measure: charactersPerOwner("aws:iam/rolePolicy:RolePolicy", "role", "policy"),
    },
    managedPolicy: {
        what: "characters of a managed policy",
        most: DOCUMENT_LIMITS.managedPolicy,
        source: IAM,
        measure: charactersOf("aws:iam/policy:Policy", "policy"),
    },
    trustPolicy: {
        what: "characters of a trust policy",
        most: DOCUMENT_LIMITS.trustPolicy,
        source: IAM,
        measure: charactersOf("aws:iam/role:Role", "assumeRolePolicy"),
    },
    bucketPolicy: {
        what: "characters of a bucket policy",
        most: DOCUMENT_LIMITS.bucketPolicy,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html",
        measure: charactersOf("aws:s3/bucketPolicy:BucketPolicy", "policy"),
    },
    keyPolicy: {
        what: "characters of a key policy",
        most: DOCUMENT_LIMITS.keyPolicy,
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html",
        measure: anyOf([
            charactersOf("aws:kms/key:Key", "policy"),
            charactersOf("aws:kms/replicaKey:ReplicaKey", "policy"),
        ]),
    },
    endpointPolicy: {
        what: "characters of an endpoint policy",
        most: DOCUMENT_LIMITS.endpointPolicy,
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html",
        measure: charactersOf("aws:ec2/vpcEndpoint:VpcEndpoint", "policy"),
    },
    topicPolicy: {
        what: "characters of a topic policy",
        most: DOCUMENT_LIMITS.topicPolicy,
        source: "https://docs.aws.amazon.com/general/latest/gr/sns.html",
        measure: charactersOf("aws:sns/topicPolicy:TopicPolicy", "policy"),
    },
    queuePolicy: {
        what: "characters of a queue policy",
        most: DOCUMENT_LIMITS.queuePolicy,
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html",
        measure: charactersOf("aws:sqs/queuePolicy:QueuePolicy", "policy"),
    },
};
