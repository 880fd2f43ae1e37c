import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as lambda from "@pulumi/aws/lambda";
import type * as pipes from "@pulumi/aws/pipes";
import type * as scheduler from "@pulumi/aws/scheduler";
import type * as sfn from "@pulumi/aws/sfn";
import type * as sns from "@pulumi/aws/sns";
import type * as sqs from "@pulumi/aws/sqs";

/** Queues, topics, buses, schedules and functions. See {@link ResourceTypes}. */
export interface MessagingTypes {
    "aws:cloudwatch/eventApiDestination:EventApiDestination": [
        cloudwatch.EventApiDestinationArgs,
        cloudwatch.EventApiDestination,
    ];
    "aws:cloudwatch/eventArchive:EventArchive": [cloudwatch.EventArchiveArgs, cloudwatch.EventArchive];
    "aws:cloudwatch/eventBus:EventBus": [cloudwatch.EventBusArgs, cloudwatch.EventBus];
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy": [cloudwatch.EventBusPolicyArgs, cloudwatch.EventBusPolicy];
    "aws:cloudwatch/eventConnection:EventConnection": [cloudwatch.EventConnectionArgs, cloudwatch.EventConnection];
    "aws:cloudwatch/eventEndpoint:EventEndpoint": [cloudwatch.EventEndpointArgs, cloudwatch.EventEndpoint];
    "aws:cloudwatch/eventPermission:EventPermission": [cloudwatch.EventPermissionArgs, cloudwatch.EventPermission];
    "aws:cloudwatch/eventTarget:EventTarget": [cloudwatch.EventTargetArgs, cloudwatch.EventTarget];
    "aws:lambda/codeSigningConfig:CodeSigningConfig": [lambda.CodeSigningConfigArgs, lambda.CodeSigningConfig];
    "aws:lambda/eventSourceMapping:EventSourceMapping": [lambda.EventSourceMappingArgs, lambda.EventSourceMapping];
    "aws:lambda/function:Function": [lambda.FunctionArgs, lambda.Function];
    "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig": [
        lambda.FunctionEventInvokeConfigArgs,
        lambda.FunctionEventInvokeConfig,
    ];
    "aws:lambda/functionUrl:FunctionUrl": [lambda.FunctionUrlArgs, lambda.FunctionUrl];
    "aws:lambda/layerVersionPermission:LayerVersionPermission": [
        lambda.LayerVersionPermissionArgs,
        lambda.LayerVersionPermission,
    ];
    "aws:lambda/permission:Permission": [lambda.PermissionArgs, lambda.Permission];
    "aws:lambda/resourcePolicy:ResourcePolicy": [lambda.ResourcePolicyArgs, lambda.ResourcePolicy];
    "aws:lambda/runtimeManagementConfig:RuntimeManagementConfig": [
        lambda.RuntimeManagementConfigArgs,
        lambda.RuntimeManagementConfig,
    ];
    "aws:pipes/pipe:Pipe": [pipes.PipeArgs, pipes.Pipe];
    "aws:scheduler/schedule:Schedule": [scheduler.ScheduleArgs, scheduler.Schedule];
    "aws:sfn/activity:Activity": [sfn.ActivityArgs, sfn.Activity];
    "aws:sfn/stateMachine:StateMachine": [sfn.StateMachineArgs, sfn.StateMachine];
    "aws:sns/topic:Topic": [sns.TopicArgs, sns.Topic];
    "aws:sns/topicPolicy:TopicPolicy": [sns.TopicPolicyArgs, sns.TopicPolicy];
    "aws:sns/topicSubscription:TopicSubscription": [sns.TopicSubscriptionArgs, sns.TopicSubscription];
    "aws:sqs/queue:Queue": [sqs.QueueArgs, sqs.Queue];
    "aws:sqs/queuePolicy:QueuePolicy": [sqs.QueuePolicyArgs, sqs.QueuePolicy];
    "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy": [sqs.RedriveAllowPolicyArgs, sqs.RedriveAllowPolicy];
    "aws:sqs/redrivePolicy:RedrivePolicy": [sqs.RedrivePolicyArgs, sqs.RedrivePolicy];
}
