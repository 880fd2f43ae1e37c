import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/secretAcl:SecretAcl";
const read = { scope: "ingest", permission: "READ" };

export const cases: RuleCases = {
    passing: {
        "a service principal": passes(resource(TYPE, { ...read, principal: "1234-abcd" })),
        "a group": passes(resource(TYPE, { ...read, principal: "ingest-operators" })),
    },
    violating: {
        everyone: fails("principal is everyone", resource(TYPE, { ...read, principal: "users" })),
        "a person": advises("principal is a person", resource(TYPE, { ...read, principal: "jane@example.com" })),
    },
    unknown: { "for whom": undecided("principal", resource(TYPE, { ...read, principal: UNKNOWN })) },
    absent: { nobody: passes(resource(TYPE, {})) },
};
