import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const PROBLEM = "policy lets more than one account administer the key";
const own = { AWS: "arn:aws:iam::111122223333:root" };
const partner = { AWS: "arn:aws:iam::444455556666:root" };
const administer = { Effect: "Allow", Principal: own, Action: "kms:*", Resource: "*" };
const use = { ...administer, Principal: partner, Action: ["kms:Decrypt", "kms:GenerateDataKey*"] };
const key = (...statements: object[]): PolicyResource => resource(KEY, { policy: json(...statements) });

export const cases: RuleCases = {
    passing: {
        "its own account": passes(key(administer)),
        "its own account by roles": passes(
            key(administer, { ...administer, Principal: { AWS: "arn:aws:iam::111122223333:role/admin" } }),
        ),
        "another account that uses it": passes(key(administer, use)),
        "another account that is denied": passes(
            key(administer, { ...administer, Effect: "Deny", Principal: partner }),
        ),
        "a service": passes(key(administer, { ...administer, Principal: { Service: "logs.amazonaws.com" } })),
    },
    violating: {
        "another account, with everything": fails(PROBLEM, key(administer, { ...administer, Principal: partner })),
        "both in one statement": fails(
            PROBLEM,
            key({ ...administer, Principal: { AWS: ["111122223333", "444455556666"] } }),
        ),
        "another account, with the policy, beside the key": fails(
            PROBLEM,
            resource("aws:kms/keyPolicy:KeyPolicy", {
                policy: json(administer, { ...use, Action: ["kms:Decrypt", "kms:PutKeyPolicy"] }),
            }),
        ),
        "all actions but some, of a replica": fails(
            PROBLEM,
            resource("aws:kms/replicaKey:ReplicaKey", {
                policy: json(administer, { ...use, Action: undefined, NotAction: "kms:Decrypt" }),
            }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(KEY, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource("aws:kms/externalKey:ExternalKey", {})) },
};
