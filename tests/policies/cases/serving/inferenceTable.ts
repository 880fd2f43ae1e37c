import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/modelServing:ModelServing";
const PROBLEM = "aiGateway.inferenceTableConfig.enabled is not true";
const table = (
    enabled: boolean,
): { aiGateway: { inferenceTableConfig: { enabled: boolean; catalogName: string; schemaName: string } } } => ({
    aiGateway: { inferenceTableConfig: { enabled, catalogName: "ml", schemaName: "serving" } },
});

export const cases: RuleCases = {
    passing: {
        "a table": passes(resource(TYPE, table(true))),
        "a table of the older form": passes(resource(TYPE, { config: { autoCaptureConfig: { enabled: true } } })),
    },
    violating: {
        off: fails(PROBLEM, resource(TYPE, table(false))),
        "off, with units of capacity": fails(
            PROBLEM,
            resource(
                "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput",
                table(false),
            ),
        ),
    },
    unknown: {
        "whether there is one": undecided("aiGateway.inferenceTableConfig.enabled", resource(TYPE, table(UNKNOWN))),
    },
    absent: { "none by default": fails(PROBLEM, resource(TYPE, {})) },
};
