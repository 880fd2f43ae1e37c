import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { isSet, text } from "../core/values";

/** Targets that EventBridge reaches as a role, by what the target says of them, by their type and by their ARN. */
const SETTINGS = ["batchTarget", "ecsTarget", "redshiftTarget", "runCommandTargets", "sagemakerPipelineTarget"];
const BY_ROLE = [
    "aws:cloudwatch/eventApiDestination:EventApiDestination",
    "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream",
    "aws:kinesis/stream:Stream",
    "aws:sfn/stateMachine:StateMachine",
] as const;
const SERVICES_BY_ROLE =
    /^(batch|code(build|pipeline)|ecs|firehose|glue|kinesis|redshift(-serverless)?|sagemaker|ssm|states)$/;

/** Targets that let EventBridge in by a policy of their own. */
const BY_POLICY = [
    "aws:cloudwatch/logGroup:LogGroup",
    "aws:lambda/function:Function",
    "aws:sns/topic:Topic",
    "aws:sqs/queue:Queue",
] as const;

export const targetRole = stackRule({
    name: "events-target-role",
    description:
        "A target that EventBridge can reach as a role only has one. Without it each delivery is refused, which shows in a " +
        "metric and nowhere in the stack.",
    severity: "medium",
    level: "mandatory",
    fix: "Set roleArn to a role that EventBridge may assume and that may invoke this target and nothing else.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:cloudwatch/eventTarget:EventTarget"],
    *check(target, { stack }) {
        const { props } = target;
        const isOneOf = (types: typeof BY_ROLE | typeof BY_POLICY): boolean =>
            types.some((type) => stack.sources(target, "arn", type).length > 0);
        const needsRole = (): boolean =>
            SETTINGS.some((setting) => isSet(props, setting)) ||
            isOneOf(BY_ROLE) ||
            (!isOneOf(BY_POLICY) && isReachedByRole(text(props.arn)));
        if (!isSet(props, "roleArn") && needsRole()) {
            yield "roleArn is not set";
        }
    },
});

function isReachedByRole(arn: string): boolean {
    const [, , service = ""] = arn.split(":");
    return SERVICES_BY_ROLE.test(service) || arn.includes(":api-destination/");
}
