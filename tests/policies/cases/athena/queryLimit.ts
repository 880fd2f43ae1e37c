import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:athena/workgroup:Workgroup";
const PROBLEM = "configuration.bytesScannedCutoffPerQuery is not set";
const workgroup = (configuration: Inputs<typeof WORKGROUP>["configuration"]): PolicyResource =>
    resource(WORKGROUP, { configuration });

export const cases: RuleCases = {
    passing: {
        "a terabyte": passes(workgroup({ bytesScannedCutoffPerQuery: 1_000_000_000_000 })),
        "a workgroup for Spark": passes(
            workgroup({ engineVersion: { selectedEngineVersion: "PySpark engine version 3" } }),
        ),
    },
    violating: {
        "no limit": fails(PROBLEM, workgroup({ engineVersion: { selectedEngineVersion: "AUTO" } })),
    },
    unknown: {
        "the configuration": undecided("configuration", resource(WORKGROUP, { configuration: UNKNOWN })),
        "the engine": undecided(
            "configuration.engineVersion.selectedEngineVersion",
            workgroup({ engineVersion: { selectedEngineVersion: UNKNOWN } }),
        ),
        "the limit, but there is one": passes(workgroup({ bytesScannedCutoffPerQuery: UNKNOWN })),
    },
    absent: { "the configuration": fails(PROBLEM, resource(WORKGROUP, {})) },
};
