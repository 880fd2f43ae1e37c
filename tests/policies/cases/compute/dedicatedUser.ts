import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a group": passes(
            resource(TYPE, {
                kind: "CLASSIC_PREVIEW",
                dataSecurityMode: "DATA_SECURITY_MODE_DEDICATED",
                singleUserName: "data-science",
            }),
        ),
        "a service principal that is not known yet: that it is given is": passes(
            resource(TYPE, { dataSecurityMode: "SINGLE_USER", singleUserName: UNKNOWN }),
        ),
        "the standard mode": passes(resource(TYPE, { dataSecurityMode: "USER_ISOLATION" })),
    },
    violating: {
        nobody: fails("singleUserName is not set", resource(TYPE, { dataSecurityMode: "SINGLE_USER" })),
        "nobody, by the alias": fails(
            "singleUserName is not set",
            resource(TYPE, { kind: "CLASSIC_PREVIEW", dataSecurityMode: "DATA_SECURITY_MODE_DEDICATED" }),
        ),
    },
    unknown: { "the mode": undecided("dataSecurityMode", resource(TYPE, { dataSecurityMode: UNKNOWN })) },
    absent: { "no mode": passes(resource(TYPE, {})) },
};
