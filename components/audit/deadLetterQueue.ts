import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as sqs from "@pulumi/aws/sqs";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { DEAD_LETTERS } from "../shared/things";
import { deadLettersArn, deadLetterStatements } from "./deadLetterPolicy";

export interface DeadLetterQueueArgs {
    readonly context: Context;
    /**
     * Topic that is told when there is something in the queue.
     * @default nobody is told
     */
    readonly alarmTopicArn?: pulumi.Input<string> | undefined;
}

/** The longest that SQS keeps a message: 14 days, in seconds. */
const LONGEST = 14 * 24 * 60 * 60;

/**
 * Design: where the events of the audit go that nobody took.
 *
 * It creates a queue and, where there is a topic, an alarm. It guarantees: what is lost elsewhere is here for 14 days, encrypted
 * with the key of SQS, and only over TLS. It will not send anything again.
 */
export class DeadLetterQueue extends pulumi.ComponentResource {
    /** ARN of the queue, known at preview; a consumer of it waits until it has its policy. */
    public readonly queueArn: pulumi.Output<string>;

    public constructor(name: string, args: DeadLetterQueueArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:DeadLetterQueue", name, {}, opts);
        this.queueArn = this.createQueue(name, args);
        this.watch(name, args);
        this.registerOutputs({ queueArn: this.queueArn });
    }

    private createQueue(name: string, { context }: DeadLetterQueueArgs): pulumi.Output<string> {
        const queue = new sqs.Queue(
            `${name}-queue`,
            {
                name: context.name("queue", DEAD_LETTERS),
                messageRetentionSeconds: LONGEST,
                sqsManagedSseEnabled: true,
                // It is the end: no other queue has messages for it.
                redriveAllowPolicy: JSON.stringify({ redrivePermission: "denyAll" }),
                tags: context.tags("audit", DEAD_LETTERS),
            },
            { parent: this },
        );
        const policy = new sqs.QueuePolicy(
            `${name}-queue-policy`,
            { queueUrl: queue.url, policy: policyDocument("queuePolicy", deadLetterStatements(context)) },
            { parent: this },
        );
        return ready(pulumi.output(deadLettersArn(context)), queue, policy);
    }

    private watch(name: string, { context, alarmTopicArn }: DeadLetterQueueArgs): void {
        if (alarmTopicArn === undefined) {
            return;
        }
        new cloudwatch.MetricAlarm(
            `${name}-alarm`,
            {
                name: context.name("alarm", DEAD_LETTERS),
                alarmDescription: "A finding, or a check of roles, has got lost.",
                namespace: "AWS/SQS",
                metricName: "ApproximateNumberOfMessagesVisible",
                dimensions: { QueueName: context.name("queue", DEAD_LETTERS) },
                statistic: "Maximum",
                comparisonOperator: "GreaterThanOrEqualToThreshold",
                threshold: 1,
                period: 300,
                evaluationPeriods: 1,
                treatMissingData: "notBreaching",
                alarmActions: [alarmTopicArn],
                tags: context.tags("audit", DEAD_LETTERS),
            },
            { parent: this },
        );
    }
}
