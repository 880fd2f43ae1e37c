import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/metastore:Metastore";

export const cases: RuleCases = {
    passing: { none: passes(resource(TYPE, { name: "eu-west-1", region: "eu-west-1" })) },
    violating: { "a bucket": fails("storageRoot is set", resource(TYPE, { storageRoot: "s3://acme-metastore" })) },
    unknown: {
        "a bucket that is not known yet: that it is given is": fails(
            "storageRoot is set",
            resource(TYPE, { storageRoot: UNKNOWN }),
        ),
    },
    absent: { none: passes(resource(TYPE, {})) },
};
