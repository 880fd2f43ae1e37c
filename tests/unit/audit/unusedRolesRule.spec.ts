import { expect } from "chai";
import { UnusedRolesRule, type UnusedRolesRuleArgs } from "../../../components/audit/unusedRolesRule";
import { unusedRolesStatements, unusedRolesTrust } from "../../../components/audit/unusedRolesPolicy";
import { lifecycleOf } from "../../../components/shared/lifecycle";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";
import { RETENTION } from "./samples";

const FUNCTION = "aws:lambda/function:Function";
const PERMISSION = "aws:lambda/permission:Permission";
const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const RULE = "aws:cfg/rule:Rule";
const QUEUE_ARN = "arn:aws:sqs:eu-west-1:111122223333:acme-dev-dead-letters";
const TAGS = testContext().tags("audit", "unused-roles");

const recordRule = (given: Partial<UnusedRolesRuleArgs> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new UnusedRolesRule(
            "unused-roles",
            {
                context: testContext(),
                recorderName: "recorder",
                days: 90,
                exempt: [],
                logsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                deadLettersArn: QUEUE_ARN,
                retention: RETENTION,
                lifecycle: lifecycleOf("standard"),
                ...given,
            },
            { provider: aws },
        );
    });

describe("UnusedRolesRule", () => {
    it("is a rule, its function, and the function's role and log", async () => {
        const graph = await recordRule();
        const component = graph.only("lakehouse:audit:UnusedRolesRule");
        expect(children(graph, component)).to.deep.equal({
            "unused-roles-check": FUNCTION,
            "unused-roles-log": GROUP,
            "unused-roles-permission": PERMISSION,
            "unused-roles-role": ROLE,
            "unused-roles-role-policy": ROLE_POLICY,
            "unused-roles-rule": RULE,
        });
        expect(component.outputs).to.deep.equal({ ruleName: "acme-dev-unused-roles" });
    });

    it("has AWS Config call the function once a day", async () => {
        const graph = await recordRule();
        expect(graph.only(RULE).inputs).to.deep.equal({
            name: "acme-dev-unused-roles",
            description: "Every role has been used within 90 days.",
            source: {
                owner: "CUSTOM_LAMBDA",
                sourceIdentifier: "arn:aws:lambda:eu-west-1:111122223333:function:acme-dev-unused-roles",
                sourceDetails: [
                    {
                        eventSource: "aws.config",
                        messageType: "ScheduledNotification",
                        maximumExecutionFrequency: "TwentyFour_Hours",
                    },
                ],
            },
            inputParameters: '{"unusedDays":"90"}',
            tags: TAGS,
        });
        expect(graph.dependsOnTransitively(graph.only(RULE), graph.only(PERMISSION))).to.equal(true);
    });

    it("tells the function how long, and whom not to ask", async () => {
        const graph = await recordRule({ days: 30, exempt: ["sos-", "break-glass"] });
        expect(graph.only(RULE).inputs).to.include({
            description: "Every role has been used within 30 days.",
            inputParameters: '{"unusedDays":"30","exempt":"sos-,break-glass"}',
        });
    });

    it("lets AWS Config call for this account, and nobody else", async () => {
        expect((await recordRule()).only(PERMISSION).inputs).to.deep.equal({
            statementId: "CheckByConfig",
            action: "lambda:InvokeFunction",
            function: "acme-dev-unused-roles",
            principal: "config.amazonaws.com",
            sourceAccount: "111122223333",
        });
    });

    it("runs our code, traced, with a log of its own, and keeps what it could not handle", async () => {
        const graph = await recordRule();
        const { code, ...inputs } = graph.only(FUNCTION).inputs;
        expect(inputs).to.deep.equal({
            name: "acme-dev-unused-roles",
            description: "Tells AWS Config which roles nobody uses.",
            role: "arn:aws:iam::111122223333:role/acme-dev-unused-roles-eu-west-1",
            runtime: "nodejs24.x",
            handler: "index.handler",
            timeout: 900,
            memorySize: 256,
            deadLetterConfig: { targetArn: QUEUE_ARN },
            loggingConfig: {
                logFormat: "JSON",
                logGroup: "acme-dev-unused-roles",
                applicationLogLevel: "INFO",
                systemLogLevel: "INFO",
            },
            tracingConfig: { mode: "Active" },
            tags: TAGS,
        });
        expect(JSON.stringify(code)).to.include("index.js").and.to.include("listRoles");
        for (const type of [GROUP, ROLE, ROLE_POLICY]) {
            expect(graph.dependsOnTransitively(graph.only(FUNCTION), graph.only(type)), type).to.equal(true);
        }
    });

    it("keeps the log for as long as it is told, encrypted", async () => {
        expect((await recordRule()).only(GROUP).inputs).to.deep.equal({
            name: "acme-dev-unused-roles",
            kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1",
            retentionInDays: 30,
            deletionProtectionEnabled: true,
            tags: TAGS,
        });
    });

    it("has a role for Lambda, which looks at roles and changes none", async () => {
        const graph = await recordRule();
        expect(graph.only(ROLE).inputs["assumeRolePolicy"]).to.equal(policyDocument("trustPolicy", unusedRolesTrust));
        expect(graph.only(ROLE_POLICY).inputs["policy"]).to.equal(
            policyDocument("rolePolicy", unusedRolesStatements(testContext())),
        );
        const allow = (Sid: string, Action: readonly string[], Resource: string): object => ({
            Sid,
            Effect: "Allow",
            Action,
            Resource: [Resource],
        });
        const log = "arn:aws:logs:eu-west-1:111122223333:log-group:acme-dev-unused-roles:log-stream:*";
        expect(rendered("rolePolicy", unusedRolesStatements(testContext()))).to.deep.equal([
            allow("KeepEvents", ["sqs:SendMessage"], QUEUE_ARN),
            allow(
                "ReadResults",
                ["config:GetComplianceDetailsByConfigRule"],
                "arn:aws:config:eu-west-1:111122223333:config-rule/*",
            ),
            allow("ReadRoles", ["iam:GetRole"], "arn:aws:iam::111122223333:role/*"),
            allow(
                "WithoutResources",
                ["config:PutEvaluations", "iam:ListRoles", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
                "*",
            ),
            allow("WriteLogs", ["logs:CreateLogStream", "logs:PutLogEvents"], log),
        ]);
    });
});
