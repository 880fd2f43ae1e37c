import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ENDPOINT = "databricks:index/sqlEndpoint:SqlEndpoint";
const CONFIG = "databricks:index/sqlGlobalConfig:SqlGlobalConfig";
const instanceProfileArn = "arn:aws:iam::111122223333:instance-profile/lake";

export const cases: RuleCases = {
    passing: { none: passes(resource(CONFIG, { securityPolicy: "DATA_ACCESS_CONTROL" })) },
    violating: {
        "all warehouses": fails("instanceProfileArn is set", resource(CONFIG, { instanceProfileArn })),
        "one warehouse": fails("instanceProfileArn is set", resource(ENDPOINT, { instanceProfileArn })),
    },
    unknown: {
        "a profile that is not known yet: that it is given is": fails(
            "instanceProfileArn is set",
            resource(CONFIG, { instanceProfileArn: UNKNOWN }),
        ),
    },
    absent: { none: passes(resource(ENDPOINT, {})) },
};
