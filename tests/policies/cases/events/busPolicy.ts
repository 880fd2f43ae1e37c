import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUS = "aws:cloudwatch/eventBus:EventBus";
const POLICY = "aws:cloudwatch/eventBusPolicy:EventBusPolicy";
const PROBLEM = "nothing in the stack gives it a policy";

const bus = resource(BUS, { name: "lake" });
const unnamed = resource(BUS, {});

export const cases: RuleCases = {
    passing: {
        "a policy for the bus": passes(bus, resource(POLICY, { eventBusName: "lake" }, { name: "policy" })),
        "a permission for the bus": passes(
            bus,
            resource(
                "aws:cloudwatch/eventPermission:EventPermission",
                { eventBusName: "lake", principal: "111122223333" },
                { name: "permission" },
            ),
        ),
        "the bus of a partner": passes(resource(BUS, { eventSourceName: "aws.partner/example.com/1234" })),
    },
    violating: {
        "a policy for another bus": fails(
            PROBLEM,
            bus,
            resource(POLICY, { eventBusName: "other" }, { name: "policy" }),
        ),
    },
    unknown: {
        "the names, but not what depends on what": passes(
            unnamed,
            resource(POLICY, { eventBusName: UNKNOWN }, { name: "policy", from: { eventBusName: [unnamed] } }),
        ),
    },
    absent: { "no policy": fails(PROBLEM, bus) },
};
