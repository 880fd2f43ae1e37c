import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUS = "aws:cloudwatch/eventBus:EventBus";
const PROBLEM = "logConfig.level is not set or off";

export const cases: RuleCases = {
    passing: { "errors are logged": passes(resource(BUS, { logConfig: { level: "ERROR" } })) },
    violating: { "nothing is logged": fails(PROBLEM, resource(BUS, { logConfig: { level: "OFF" } })) },
    unknown: { "the level": undecided("logConfig.level", resource(BUS, { logConfig: { level: UNKNOWN } })) },
    absent: {
        "the configuration: AWS logs nothing": fails(PROBLEM, resource(BUS, {})),
        "the level": fails(PROBLEM, resource(BUS, { logConfig: { includeDetail: "NONE" } })),
    },
};
