import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const QUEUE = "aws:sqs/queue:Queue";
const PROBLEM = "no policy in the stack denies requests without TLS";
const url = "https://sqs.eu-west-1.amazonaws.com/111122223333/ingest";
const deny = {
    Effect: "Deny",
    Principal: "*",
    Action: "sqs:*",
    Resource: "arn:aws:sqs:eu-west-1:111122223333:ingest",
    Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const allow = { ...deny, Effect: "Allow", Principal: { AWS: "111122223333" }, Condition: {} };

const queue = resource(QUEUE, {});
const beside = (policy: string): PolicyResource =>
    resource(
        "aws:sqs/queuePolicy:QueuePolicy",
        { queueUrl: UNKNOWN, policy },
        { name: "policy", from: { queueUrl: [queue] } },
    );

export const cases: RuleCases = {
    passing: {
        "a policy beside the queue": passes(queue, beside(json(allow, deny))),
        "a policy of the queue": passes(resource(QUEUE, { policy: json({ ...deny, Action: "SQS:*" }) })),
        "a policy for the queue's address": passes(
            untyped(QUEUE, { url }),
            resource(
                "aws:sqs/queuePolicy:QueuePolicy",
                { queueUrl: url, policy: json({ ...deny, Action: "*" }) },
                { name: "policy" },
            ),
        ),
    },
    violating: {
        "a policy that allows": fails(PROBLEM, queue, beside(json(allow))),
        "a denial of some actions": fails(PROBLEM, queue, beside(json({ ...deny, Action: "sqs:SendMessage" }))),
        "a denial on another condition": fails(
            PROBLEM,
            queue,
            beside(json({ ...deny, Condition: { Bool: { "aws:ViaAWSService": "false" } } })),
        ),
        "no policy document": fails(PROBLEM, resource(QUEUE, { policy: "{ not JSON" })),
    },
    unknown: {
        "the policy beside the queue": undecided("policy", queue, beside(UNKNOWN)),
        "a policy that the provider has not filled in": fails(PROBLEM, resource(QUEUE, { policy: UNKNOWN })),
    },
    absent: { "no policy": fails(PROBLEM, queue) },
};
