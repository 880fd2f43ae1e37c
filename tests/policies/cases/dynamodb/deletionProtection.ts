import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TABLE = "aws:dynamodb/table:Table";
const REPLICA = "aws:dynamodb/tableReplica:TableReplica";

const OPEN = "deletionProtectionEnabled is not true";

export const cases: RuleCases = {
    passing: {
        "a table": passes(resource(TABLE, { deletionProtectionEnabled: true })),
        "a stack that is not protected": passes(resource(TABLE, {}, { stack: "dev" })),
    },
    violating: {
        "a table": fails(OPEN, resource(TABLE, { deletionProtectionEnabled: false })),
        "a replica": fails(OPEN, resource(REPLICA, { deletionProtectionEnabled: false })),
    },
    unknown: {
        "whether it does": undecided(
            "deletionProtectionEnabled",
            resource(TABLE, { deletionProtectionEnabled: UNKNOWN }),
        ),
    },
    absent: { "AWS does not protect it": fails(OPEN, resource(TABLE, {})) },
};
