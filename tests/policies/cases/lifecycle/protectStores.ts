import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "it is not protected";
const TABLE = "aws:dynamodb/table:Table";
const open = { protect: false };

export const cases: RuleCases = {
    passing: {
        "a table that is protected": passes(resource(TABLE, { name: "orders" })),
        "a table in a stack that is not": passes(resource(TABLE, { name: "orders" }, { ...open, stack: "dev" })),
        "a table in a stack that configuration leaves out": {
            ...passes(resource(TABLE, { name: "orders" }, open)),
            params: { stacks: ["live-*"] },
        },
    },
    violating: {
        "claim 36: a table": fails(PROBLEM, resource(TABLE, { name: "orders" }, open)),
        "claim 36: a database": fails(PROBLEM, resource("aws:rds/instance:Instance", { engine: "postgres" }, open)),
        "claim 36: a secret": fails(PROBLEM, resource("aws:secretsmanager/secret:Secret", {}, open)),
        "a stack that configuration names": {
            ...fails(PROBLEM, resource("aws:kinesis/stream:Stream", {}, { ...open, stack: "live-eu" })),
            params: { stacks: ["live-*"] },
        },
    },
    unknown: {
        "inputs that are not known yet do not matter": fails(PROBLEM, resource(TABLE, { name: UNKNOWN }, open)),
    },
    absent: { "no inputs": fails(PROBLEM, resource("aws:redshift/cluster:Cluster", {}, open)) },
};
