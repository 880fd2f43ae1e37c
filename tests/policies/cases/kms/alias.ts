import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "nothing in the stack gives it an alias";
const ALIAS = "aws:kms/alias:Alias";
const key = resource("aws:kms/key:Key", { description: "lake" });
const other = resource("aws:kms/key:Key", {}, { name: "other" });

export const cases: RuleCases = {
    passing: {
        "an alias": passes(
            key,
            resource(ALIAS, { targetKeyId: UNKNOWN }, { name: "alias", from: { targetKeyId: [key] } }),
        ),
    },
    violating: {
        "the alias of another key": fails(
            PROBLEM,
            key,
            other,
            resource(ALIAS, { targetKeyId: UNKNOWN }, { name: "alias", from: { targetKeyId: [other] } }),
        ),
        "a replica, whose key has one where it is": fails(
            PROBLEM,
            resource("aws:kms/replicaKey:ReplicaKey", { region: "eu-central-1" }, { name: "replica" }),
            key,
            resource(ALIAS, { targetKeyId: UNKNOWN }, { name: "alias", from: { targetKeyId: [key] } }),
        ),
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(PROBLEM, resource("aws:kms/key:Key", { policy: UNKNOWN })),
    },
    absent: { "a key alone": fails(PROBLEM, resource("aws:kms/externalKey:ExternalKey", {})) },
};
