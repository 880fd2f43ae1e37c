import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/rolePolicy:RolePolicy";
const PROBLEM = "policy, statement 1 allows to decrypt with all keys";
const KEYS = "arn:aws:kms:eu-west-1:111122223333:key/*";
const statement = { Effect: "Allow", Action: ["kms:Decrypt"], Resource: `${KEYS.slice(0, -1)}1234abcd` };
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "one key": passes(policy({})),
        "keys with an alias": passes(
            policy({
                Resource: KEYS,
                Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/acme-lake" } },
            }),
        ),
        "what S3 asks for": passes(
            policy({ Resource: "*", Condition: { StringLike: { "kms:ViaService": "s3.*.amazonaws.com" } } }),
        ),
        "encryption alone": passes(policy({ Action: "kms:Encrypt", Resource: "*" })),
        "all keys, denied": passes(policy({ Effect: "Deny", Resource: "*" })),
        "a condition agreed on by configuration": {
            ...passes(policy({ Resource: "*", Condition: { StringEquals: { "kms:CallerAccount": "111122223333" } } })),
            params: { limitingKeys: ["kms:calleraccount"] },
        },
    },
    violating: {
        "all keys": fails(PROBLEM, policy({ Resource: "*" })),
        "all keys of the account": fails(PROBLEM, policy({ Resource: [KEYS] })),
        "all aliases, by a wildcard": fails(
            PROBLEM,
            policy({ Action: "kms:*", Resource: "arn:aws:kms:*:111122223333:alias/*" }),
        ),
        "all keys but some": fails(PROBLEM, policy({ Resource: undefined, NotResource: KEYS })),
        "to encrypt anew with another key": fails(PROBLEM, policy({ Action: "kms:ReEncrypt*", Resource: "*" })),
        "a condition that any key meets": fails(
            PROBLEM,
            policy({ Resource: "*", Condition: { StringLike: { "kms:ResourceAliases": "*" } } }),
        ),
        "a condition that excludes some": fails(
            PROBLEM,
            policy({
                Resource: "*",
                Condition: { StringNotEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } },
            }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no resource": passes(policy({ Resource: undefined })) },
};
