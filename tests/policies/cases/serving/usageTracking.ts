import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/modelServing:ModelServing";
const PROBLEM = "aiGateway.usageTrackingConfig.enabled is not true";
const tracking = (enabled: boolean): { aiGateway: { usageTrackingConfig: { enabled: boolean } } } => ({
    aiGateway: { usageTrackingConfig: { enabled } },
});

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, tracking(true))) },
    violating: {
        off: fails(PROBLEM, resource(TYPE, tracking(false))),
        "off, with units of capacity": fails(
            PROBLEM,
            resource(
                "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput",
                tracking(false),
            ),
        ),
    },
    unknown: {
        "whether it is on": undecided("aiGateway.usageTrackingConfig.enabled", resource(TYPE, tracking(UNKNOWN))),
    },
    absent: { "off by default": fails(PROBLEM, resource(TYPE, {})) },
};
