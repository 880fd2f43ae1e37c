import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { document, json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const POLICY = "aws:cloudwatch/logResourcePolicy:LogResourcePolicy";
const DESTINATION = "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy";
const everyone = { Effect: "Allow", Principal: "*", Action: "logs:PutLogEvents", Resource: "*" };
const service = { ...everyone, Principal: { Service: "delivery.logs.amazonaws.com" } };

export const cases: RuleCases = {
    passing: {
        "a service": passes(resource(POLICY, { policyDocument: json(service) })),
        "a service, in a document that is no text": passes(untyped(POLICY, { policyDocument: document(service) })),
        "an account": passes(
            resource(DESTINATION, { accessPolicy: json({ ...everyone, Principal: { AWS: "111122223333" } }) }),
        ),
    },
    violating: {
        "everyone may write": fails(
            "policyDocument allows everyone",
            resource(POLICY, { policyDocument: json(service, everyone) }),
        ),
        "everyone may subscribe": fails(
            "accessPolicy allows everyone",
            resource(DESTINATION, { accessPolicy: json({ ...everyone, Action: "logs:PutSubscriptionFilter" }) }),
        ),
    },
    unknown: {
        "the policy": undecided("policyDocument", resource(POLICY, { policyDocument: UNKNOWN })),
        "the policy of a destination": undecided("accessPolicy", resource(DESTINATION, { accessPolicy: UNKNOWN })),
    },
    absent: { "no policy, which AWS refuses": passes(resource(POLICY, {})) },
};
