import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { FINDINGS_RULE } from "../shared/things";
import { analyzerArn, type AnalyzerScope } from "./accessAnalyzer";

/** What Access Analyzer calls the events of each kind of analyzer. */
const EVENTS: Readonly<Record<AnalyzerScope["finds"], string>> = {
    "external-access": "Access Analyzer Finding",
    "unused-access": "Unused Access Finding for IAM entities",
};

export interface FindingAlertsArgs {
    readonly context: Context;
    /** Analyzers of this stack, by what they look for; one at least. */
    readonly analyzers: readonly AnalyzerScope["finds"][];
    /** Topic that is told; a consumer of it must wait until it has its policy. */
    readonly topicArn: pulumi.Input<string>;
    /** Queue of what the topic did not take; a consumer of it must wait until it has its policy. */
    readonly deadLettersArn: pulumi.Input<string>;
}

/**
 * Design: to be told of what analyzers find.
 *
 * It creates a rule of EventBridge that tells a topic. It guarantees: each new finding of our analyzers is told once, and one
 * that could not be told is kept. It will not tell of findings that are archived or resolved.
 */
export class FindingAlerts extends pulumi.ComponentResource {
    /** Physical name of the rule. */
    public readonly ruleName: pulumi.Output<string>;

    public constructor(name: string, args: FindingAlertsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:FindingAlerts", name, {}, opts);
        const rule = this.createRule(name, args);
        this.tell(name, args, rule);
        this.ruleName = rule.name;
        this.registerOutputs({ ruleName: this.ruleName });
    }

    private createRule(name: string, { context, analyzers }: FindingAlertsArgs): cloudwatch.EventRule {
        return new cloudwatch.EventRule(
            `${name}-rule`,
            {
                name: context.name("eventRule", FINDINGS_RULE),
                description: "Access Analyzer has found something.",
                eventPattern: JSON.stringify(findingPattern(context, analyzers)),
                tags: context.tags("audit", FINDINGS_RULE),
            },
            { parent: this },
        );
    }

    private tell(name: string, args: FindingAlertsArgs, rule: cloudwatch.EventRule): void {
        new cloudwatch.EventTarget(
            `${name}-target`,
            {
                rule: rule.name,
                targetId: FINDINGS_RULE,
                arn: args.topicArn,
                deadLetterConfig: { arn: args.deadLettersArn },
            },
            { parent: this },
        );
    }
}

/**
 * Events of findings that are open.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-eventbridge.html
 */
function findingPattern(context: Context, analyzers: readonly AnalyzerScope["finds"][]): object {
    return {
        source: ["aws.access-analyzer"],
        "detail-type": analyzers.map((finds) => EVENTS[finds]),
        resources: analyzers.map((finds) => analyzerArn(context, finds)),
        detail: { status: ["ACTIVE"] },
    };
}
