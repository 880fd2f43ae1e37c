import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const PROBLEM = "dataSecurityMode is not a mode of Unity Catalog";

export const cases: RuleCases = {
    passing: {
        "the standard mode": passes(resource(CLUSTER, { dataSecurityMode: "USER_ISOLATION" })),
        "the dedicated mode": passes(resource(CLUSTER, { dataSecurityMode: "SINGLE_USER" })),
        "an alias that goes with kind": passes(
            resource(CLUSTER, { kind: "CLASSIC_PREVIEW", dataSecurityMode: "DATA_SECURITY_MODE_STANDARD" }),
        ),
        "a mode that kind leaves to Databricks": passes(resource(CLUSTER, { kind: "CLASSIC_PREVIEW" })),
    },
    violating: {
        "no mode": fails(PROBLEM, resource(CLUSTER, { dataSecurityMode: "NONE" })),
        "a legacy mode": fails(PROBLEM, resource(CLUSTER, { dataSecurityMode: "LEGACY_PASSTHROUGH" })),
        "a legacy mode beside kind": fails(
            PROBLEM,
            resource(CLUSTER, { kind: "CLASSIC_PREVIEW", dataSecurityMode: "LEGACY_TABLE_ACL" }),
        ),
        "a job's cluster": fails(
            `newCluster.${PROBLEM}`,
            resource("databricks:index/job:Job", { newCluster: { dataSecurityMode: "NO_ISOLATION" } }),
        ),
    },
    unknown: { "the mode": undecided("dataSecurityMode", resource(CLUSTER, { dataSecurityMode: UNKNOWN })) },
    absent: {
        "no mode and no kind": fails(PROBLEM, resource(CLUSTER, {})),
        "null for a mode": fails(PROBLEM, resource(CLUSTER, { dataSecurityMode: null })),
    },
};
