import { expect } from "chai";
import { ALARM_PATTERNS } from "../../../components/audit/alarmPatterns";
import { alarmKeyStatements, alarmTopicStatements } from "../../../components/audit/alarmTopicPolicy";
import { AuditAlarms } from "../../../components/audit/auditAlarms";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";

const COMPONENT = "lakehouse:audit:AuditAlarms";
const FILTER = "aws:cloudwatch/logMetricFilter:LogMetricFilter";
const ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm";
const TOPIC_ARN = "arn:aws:sns:eu-west-1:111122223333:acme-dev-alarms";

const recordAlarms = (emails: readonly string[] = []): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), logGroupName: "events", keyArn: "key", emails };
        new AuditAlarms("alarms", args, { provider: aws });
    });

describe("AuditAlarms", () => {
    it("watches each pattern with a metric and an alarm on it", async () => {
        const graph = await recordAlarms();
        expect(graph.ofType(FILTER).map(({ name }) => name)).to.deep.equal(
            Object.keys(ALARM_PATTERNS)
                .map((key) => `alarms-${key}-metric`)
                .sort(),
        );
        for (const filter of graph.ofType(FILTER)) {
            const alarm = graph.only(ALARM, filter.name.replace(/-metric$/, ""));
            const { namespace, name } = filter.inputs["metricTransformation"] as Record<string, string>;
            expect([alarm.inputs["namespace"], alarm.inputs["metricName"]]).to.deep.equal([namespace, name]);
            expect(alarm.inputs["alarmActions"]).to.deep.equal([TOPIC_ARN]);
            expect(graph.dependsOnTransitively(alarm, filter)).to.equal(true);
        }
    });

    it("goes off at the first event, and not when there are none", async () => {
        const graph = await recordAlarms();
        expect(graph.only(FILTER, "alarms-root-use-metric").inputs).to.deep.equal({
            name: "acme-dev-root-use",
            logGroupName: "events",
            pattern: ALARM_PATTERNS["root-use"]?.pattern,
            metricTransformation: { namespace: "acme-dev-audit", name: "root-use", value: "1" },
        });
        expect(graph.only(ALARM, "alarms-root-use").inputs).to.deep.equal({
            name: "acme-dev-root-use",
            alarmDescription: "The root user of the account did something.",
            namespace: "acme-dev-audit",
            metricName: "root-use",
            statistic: "Sum",
            comparisonOperator: "GreaterThanOrEqualToThreshold",
            threshold: 1,
            period: 300,
            evaluationPeriods: 1,
            treatMissingData: "notBreaching",
            alarmActions: [TOPIC_ARN],
            tags: testContext().tags("audit", "root-use"),
        });
    });

    it("tells an encrypted topic, which takes nothing from anybody else", async () => {
        const graph = await recordAlarms();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ topicArn: TOPIC_ARN });
        expect(graph.only("aws:sns/topic:Topic").inputs).to.deep.equal({
            name: "acme-dev-alarms",
            kmsMasterKeyId: "key",
            signatureVersion: 2,
            tags: testContext().tags("audit", "alarms"),
        });
        expect(graph.only("aws:sns/topicPolicy:TopicPolicy").inputs).to.deep.equal({
            arn: TOPIC_ARN,
            policy: policyDocument("topicPolicy", alarmTopicStatements(testContext())),
        });
    });

    it("tells whom it is told to, once the topic has its policy", async () => {
        expect((await recordAlarms()).count("aws:sns/topicSubscription:TopicSubscription")).to.equal(0);
        const graph = await recordAlarms(["security@example.com", "ops@example.com"]);
        const subscriptions = graph.ofType("aws:sns/topicSubscription:TopicSubscription");
        expect(subscriptions.map(({ inputs }) => inputs)).to.deep.equal(
            ["ops@example.com", "security@example.com"].map((endpoint) => ({
                topic: TOPIC_ARN,
                protocol: "email",
                endpoint,
            })),
        );
        const policy = graph.only("aws:sns/topicPolicy:TopicPolicy");
        expect(subscriptions.every((one) => graph.dependsOnTransitively(one, policy))).to.equal(true);
    });
});

describe("alarmTopicStatements", () => {
    const ours = {
        ArnLike: { "aws:SourceArn": "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:*" },
        StringEquals: { "aws:SourceAccount": "111122223333" },
    };

    it("let alarms and the rule for findings of this account and region publish, over TLS", () => {
        const publish = { Action: ["sns:Publish"], Resource: [TOPIC_ARN] };
        expect(rendered("topicPolicy", alarmTopicStatements(testContext()))).to.deep.equal([
            {
                Sid: "DenyInsecureTransport",
                Effect: "Deny",
                Principal: "*",
                ...publish,
                Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
            {
                Sid: "PublishByAlarms",
                Effect: "Allow",
                Principal: { Service: "cloudwatch.amazonaws.com" },
                ...publish,
                Condition: ours,
            },
            {
                Sid: "PublishFindings",
                Effect: "Allow",
                Principal: { Service: "events.amazonaws.com" },
                ...publish,
                Condition: {
                    ArnEquals: { "aws:SourceArn": "arn:aws:events:eu-west-1:111122223333:rule/acme-dev-findings" },
                    StringEquals: { "aws:SourceAccount": "111122223333" },
                },
            },
        ]);
    });

    it("go with the key: the same alarms encrypt, and EventBridge for this topic", () => {
        expect(rendered("keyPolicy", alarmKeyStatements(testContext()))).to.deep.equal([
            {
                Sid: "EncryptByAlarms",
                Effect: "Allow",
                Principal: { Service: "cloudwatch.amazonaws.com" },
                Action: ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"],
                Resource: ["*"],
                Condition: ours,
            },
            {
                Sid: "EncryptFindings",
                Effect: "Allow",
                Principal: { Service: "events.amazonaws.com" },
                Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
                Resource: ["*"],
                Condition: { StringEquals: { "kms:EncryptionContext:aws:sns:topicArn": TOPIC_ARN } },
            },
        ]);
    });
});

describe("ALARM_PATTERNS", () => {
    // The fifteen of section 4 of the benchmark, told apart by what only they mention.
    const WANTED: Readonly<Record<string, string>> = {
        "unauthorized-calls": "AccessDenied*",
        "sign-in-without-mfa": "MFAUsed",
        "root-use": '"Root"',
        "iam-changes": "AttachRolePolicy",
        "trail-changes": "StopLogging",
        "sign-in-failures": "Failed authentication",
        "key-loss": "ScheduleKeyDeletion",
        "bucket-policy-changes": "PutBucketPolicy",
        "recorder-changes": "StopConfigurationRecorder",
        "security-group-changes": "AuthorizeSecurityGroupIngress",
        "network-acl-changes": "ReplaceNetworkAclEntry",
        "gateway-changes": "AttachInternetGateway",
        "route-changes": "ReplaceRouteTableAssociation",
        "vpc-changes": "CreateVpcPeeringConnection",
        "organization-changes": "LeaveOrganization",
    };

    it("are the whole list of the benchmark", () => {
        expect(Object.keys(ALARM_PATTERNS)).to.deep.equal(Object.keys(WANTED));
        for (const [name, mention] of Object.entries(WANTED)) {
            expect(ALARM_PATTERNS[name]?.pattern, name).to.include(mention);
        }
    });

    it("are patterns that CloudWatch takes: braces around, parentheses in pairs, at most 1,024 characters", () => {
        for (const [name, { pattern }] of Object.entries(ALARM_PATTERNS)) {
            expect(pattern, name).to.match(/^\{ .* \}$/);
            expect(pattern.split("(").length, name).to.equal(pattern.split(")").length);
            expect(pattern.length, name).to.be.lessThanOrEqual(1024);
        }
    });
});
