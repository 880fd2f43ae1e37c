import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TABLE = "aws:dynamodb/table:Table";
const REPLICA = "aws:dynamodb/tableReplica:TableReplica";

const LOST = "pointInTimeRecovery is not enabled";

export const cases: RuleCases = {
    passing: {
        "a table": passes(resource(TABLE, { pointInTimeRecovery: { enabled: true } })),
        "a replica": passes(resource(REPLICA, { pointInTimeRecovery: true })),
    },
    violating: {
        "a table": fails(LOST, resource(TABLE, { pointInTimeRecovery: { enabled: false } })),
        "a replica": fails(LOST, resource(REPLICA, { pointInTimeRecovery: false })),
    },
    unknown: {
        "whether it can": undecided(
            "pointInTimeRecovery.enabled",
            resource(TABLE, { pointInTimeRecovery: { enabled: UNKNOWN } }),
        ),
    },
    absent: { "AWS does not": fails(LOST, resource(TABLE, {})), "of a replica": fails(LOST, resource(REPLICA, {})) },
};
