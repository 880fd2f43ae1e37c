import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:athena/workgroup:Workgroup";
const workgroup = (selectedEngineVersion: string): PolicyResource =>
    resource(WORKGROUP, { configuration: { engineVersion: { selectedEngineVersion } } });

export const cases: RuleCases = {
    passing: {
        "whichever Athena chooses": passes(workgroup("AUTO")),
        "version 3": passes(workgroup("Athena engine version 3")),
        "version 3 of Spark": passes(workgroup("PySpark engine version 3")),
    },
    violating: {
        "version 2": fails(
            "configuration.engineVersion.selectedEngineVersion is out of support",
            workgroup("Athena engine version 2"),
        ),
    },
    unknown: { "the version": undecided("configuration.engineVersion.selectedEngineVersion", workgroup(UNKNOWN)) },
    absent: { "the version: Athena chooses": passes(resource(WORKGROUP, {})) },
};
