import { expect } from "chai";
import { deadLetterStatements } from "../../../components/audit/deadLetterPolicy";
import { DeadLetterQueue } from "../../../components/audit/deadLetterQueue";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";

const QUEUE = "aws:sqs/queue:Queue";
const POLICY = "aws:sqs/queuePolicy:QueuePolicy";
const ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm";
const ARN = "arn:aws:sqs:eu-west-1:111122223333:acme-dev-dead-letters";
const TOPIC = "arn:aws:sns:eu-west-1:111122223333:acme-dev-alarms";

const recordQueue = (alarmTopicArn?: string): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new DeadLetterQueue("dead-letters", { context: testContext(), alarmTopicArn }, { provider: aws });
    });

describe("DeadLetterQueue", () => {
    it("keeps for 14 days what nobody took, encrypted", async () => {
        const graph = await recordQueue();
        const component = graph.only("lakehouse:audit:DeadLetterQueue");
        expect(component.outputs).to.deep.equal({ queueArn: ARN });
        expect(children(graph, component)).to.deep.equal({
            "dead-letters-queue": QUEUE,
            "dead-letters-queue-policy": POLICY,
        });
        expect(graph.only(QUEUE).inputs).to.deep.equal({
            name: "acme-dev-dead-letters",
            messageRetentionSeconds: 1_209_600,
            sqsManagedSseEnabled: true,
            redriveAllowPolicy: '{"redrivePermission":"denyAll"}',
            tags: testContext().tags("audit", "dead-letters"),
        });
        expect(graph.only(POLICY).inputs["policy"]).to.equal(
            policyDocument("queuePolicy", deadLetterStatements(testContext())),
        );
    });

    it("tells the topic as soon as there is something in it, where there is a topic", async () => {
        expect((await recordQueue(TOPIC)).only(ALARM).inputs).to.deep.equal({
            name: "acme-dev-dead-letters",
            alarmDescription: "A finding, or a check of roles, has got lost.",
            namespace: "AWS/SQS",
            metricName: "ApproximateNumberOfMessagesVisible",
            dimensions: { QueueName: "acme-dev-dead-letters" },
            statistic: "Maximum",
            comparisonOperator: "GreaterThanOrEqualToThreshold",
            threshold: 1,
            period: 300,
            evaluationPeriods: 1,
            treatMissingData: "notBreaching",
            alarmActions: [TOPIC],
            tags: testContext().tags("audit", "dead-letters"),
        });
    });

    it("takes from EventBridge what is of the rule for findings, and nothing without TLS", () => {
        expect(rendered("queuePolicy", deadLetterStatements(testContext()))).to.deep.equal([
            {
                Sid: "DenyInsecureTransport",
                Effect: "Deny",
                Principal: "*",
                Action: ["sqs:*"],
                Resource: [ARN],
                Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
            {
                Sid: "SendFindings",
                Effect: "Allow",
                Principal: { Service: "events.amazonaws.com" },
                Action: ["sqs:SendMessage"],
                Resource: [ARN],
                Condition: {
                    ArnEquals: { "aws:SourceArn": "arn:aws:events:eu-west-1:111122223333:rule/acme-dev-findings" },
                    StringEquals: { "aws:SourceAccount": "111122223333" },
                },
            },
        ]);
    });
});
