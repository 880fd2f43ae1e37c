import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as sns from "@pulumi/aws/sns";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { ALARM_TOPIC } from "../shared/things";
import { ALARM_PATTERNS, type AlarmPattern } from "./alarmPatterns";
import { alarmTopicArn, alarmTopicStatements } from "./alarmTopicPolicy";

export interface AuditAlarmsArgs {
    readonly context: Context;
    /** Log group with the events of the trail. */
    readonly logGroupName: pulumi.Input<string>;
    /** Key that encrypts what the topic is told. */
    readonly keyArn: pulumi.Input<string>;
    /** Who is told. AWS asks each of them first. */
    readonly emails: readonly string[];
}

/**
 * Design: to be told of what should not happen.
 *
 * It creates an alarm, with its metric, for each pattern of the CIS benchmark, and the topic that they tell. It guarantees: no
 * pattern is watched without an alarm; only alarms and the rule for findings of this account and region tell the topic anything,
 * encrypted. It will not create the trail, nor tell anybody who was not named.
 */
export class AuditAlarms extends pulumi.ComponentResource {
    /** ARN of the topic, known at preview; a consumer of it waits until it has its policy. */
    public readonly topicArn: pulumi.Output<string>;

    public constructor(name: string, args: AuditAlarmsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:AuditAlarms", name, {}, opts);
        this.topicArn = this.createTopic(name, args);
        this.subscribe(name, args);
        Object.entries(ALARM_PATTERNS).forEach(([alarm, watched]) => {
            this.createAlarm(`${name}-${alarm}`, args, alarm, watched);
        });
        this.registerOutputs({ topicArn: this.topicArn });
    }

    private createTopic(name: string, { context, keyArn }: AuditAlarmsArgs): pulumi.Output<string> {
        const arn = alarmTopicArn(context);
        const topic = new sns.Topic(
            `${name}-topic`,
            {
                name: context.name("topic", ALARM_TOPIC),
                kmsMasterKeyId: keyArn,
                signatureVersion: 2,
                tags: context.tags("audit", ALARM_TOPIC),
            },
            { parent: this },
        );
        const policy = new sns.TopicPolicy(
            `${name}-topic-policy`,
            {
                arn: ready(pulumi.output(arn), topic),
                policy: policyDocument("topicPolicy", alarmTopicStatements(context)),
            },
            { parent: this },
        );
        return ready(pulumi.output(arn), topic, policy);
    }

    private subscribe(name: string, { emails }: AuditAlarmsArgs): void {
        for (const email of emails) {
            new sns.TopicSubscription(
                `${name}-to-${email}`,
                { topic: this.topicArn, protocol: "email", endpoint: email },
                { parent: this },
            );
        }
    }

    private createAlarm(
        name: string,
        { context, logGroupName }: AuditAlarmsArgs,
        alarm: string,
        { description, pattern }: AlarmPattern,
    ): void {
        const namespace = context.name("alarm", "audit");
        const filter = new cloudwatch.LogMetricFilter(
            `${name}-metric`,
            {
                name: context.name("alarm", alarm),
                logGroupName,
                pattern,
                metricTransformation: { namespace, name: alarm, value: "1" },
            },
            { parent: this },
        );
        new cloudwatch.MetricAlarm(
            name,
            {
                name: context.name("alarm", alarm),
                alarmDescription: description,
                namespace,
                metricName: alarm,
                statistic: "Sum",
                comparisonOperator: "GreaterThanOrEqualToThreshold",
                threshold: 1,
                period: 300,
                evaluationPeriods: 1,
                treatMissingData: "notBreaching",
                alarmActions: [this.topicArn],
                tags: context.tags("audit", alarm),
            },
            { parent: this, dependsOn: [filter] },
        );
    }
}
