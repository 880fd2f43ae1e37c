import type * as sns from "@pulumi/aws/sns";
import type * as sqs from "@pulumi/aws/sqs";

/** Queues, topics, buses and functions. See {@link ResourceTypes}. */
export interface MessagingTypes {
    "aws:sns/topicPolicy:TopicPolicy": [sns.TopicPolicyArgs, sns.TopicPolicy];
    "aws:sqs/queuePolicy:QueuePolicy": [sqs.QueuePolicyArgs, sqs.QueuePolicy];
}
