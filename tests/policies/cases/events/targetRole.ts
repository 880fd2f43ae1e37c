import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TARGET = "aws:cloudwatch/eventTarget:EventTarget";
const PROBLEM = "roleArn is not set";

const machine = resource("aws:sfn/stateMachine:StateMachine", {}, { name: "machine" });
const queue = resource("aws:sqs/queue:Queue", {}, { name: "queue" });
const target = (props: Inputs<typeof TARGET>, ...sources: PolicyResource[]): PolicyResource =>
    resource(TARGET, props, { from: { arn: sources } });
const stateMachine = "arn:aws:states:eu-west-1:111122223333:stateMachine:ingest";

export const cases: RuleCases = {
    passing: {
        "a state machine with a role": passes(target({ arn: stateMachine, roleArn: UNKNOWN })),
        "a queue, which has a policy": passes(target({ arn: "arn:aws:sqs:eu-west-1:111122223333:ingest" })),
        "a queue of the stack": passes(target({ arn: UNKNOWN }, queue), queue),
    },
    violating: {
        "a state machine": fails(PROBLEM, target({ arn: stateMachine })),
        "a state machine of the stack": fails(PROBLEM, target({ arn: UNKNOWN }, machine), machine),
        "an API destination": fails(
            PROBLEM,
            target({ arn: "arn:aws:events:eu-west-1:111122223333:api-destination/hook/1234abcd" }),
        ),
        "a task, by its settings": fails(PROBLEM, target({ arn: UNKNOWN, ecsTarget: { taskDefinitionArn: UNKNOWN } })),
    },
    unknown: { "the target": undecided("arn", target({ arn: UNKNOWN })) },
    absent: { "no target": passes(target({})) },
};
