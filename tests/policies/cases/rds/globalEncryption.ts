import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GLOBAL = "aws:rds/globalCluster:GlobalCluster";

export const cases: RuleCases = {
    passing: {
        encrypted: passes(resource(GLOBAL, { storageEncrypted: true })),
        "made from a cluster": passes(resource(GLOBAL, { sourceDbClusterIdentifier: "orders" })),
    },
    violating: {
        "not encrypted": fails("storageEncrypted is not true", resource(GLOBAL, { storageEncrypted: false })),
    },
    unknown: { "whether it is": undecided("storageEncrypted", resource(GLOBAL, { storageEncrypted: UNKNOWN })) },
    absent: { "AWS does not encrypt": fails("storageEncrypted is not true", resource(GLOBAL, {})) },
};
