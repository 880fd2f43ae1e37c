import { expect } from "chai";
import { FindingAlerts, type FindingAlertsArgs } from "../../../components/audit/findingAlerts";
import type { Graph } from "../../../planner/graph";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const RULE = "aws:cloudwatch/eventRule:EventRule";
const TARGET = "aws:cloudwatch/eventTarget:EventTarget";

const recordAlerts = (analyzers: FindingAlertsArgs["analyzers"]): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), analyzers, topicArn: "topic", deadLettersArn: "queue" };
        new FindingAlerts("finding-alerts", args, { provider: aws });
    });

const patternOf = (graph: Graph): unknown => JSON.parse(String(graph.only(RULE).inputs["eventPattern"]));

describe("FindingAlerts", () => {
    it("follows the open findings of our analyzers", async () => {
        const graph = await recordAlerts(["external-access", "unused-access"]);
        const { eventPattern: _, ...inputs } = graph.only(RULE).inputs;
        expect(inputs).to.deep.equal({
            name: "acme-dev-findings",
            description: "Access Analyzer has found something.",
            tags: testContext().tags("audit", "findings"),
        });
        expect(patternOf(graph)).to.deep.equal({
            source: ["aws.access-analyzer"],
            "detail-type": ["Access Analyzer Finding", "Unused Access Finding for IAM entities"],
            resources: [
                "arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/acme-dev-external-access",
                "arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/acme-dev-unused-access",
            ],
            detail: { status: ["ACTIVE"] },
        });
    });

    it("leaves out analyzers that others have made", async () => {
        expect(patternOf(await recordAlerts(["unused-access"]))).to.deep.include({
            "detail-type": ["Unused Access Finding for IAM entities"],
            resources: ["arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/acme-dev-unused-access"],
        });
    });

    it("tells the topic, and keeps what it could not tell", async () => {
        const graph = await recordAlerts(["unused-access"]);
        expect(graph.only(TARGET).inputs).to.deep.equal({
            rule: "acme-dev-findings",
            targetId: "findings",
            arn: "topic",
            deadLetterConfig: { arn: "queue" },
        });
        expect(graph.only("lakehouse:audit:FindingAlerts").outputs).to.deep.equal({ ruleName: "acme-dev-findings" });
    });
});
