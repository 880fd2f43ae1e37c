import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DESTINATION = "aws:cloudwatch/eventApiDestination:EventApiDestination";
const PROBLEM = "invocationEndpoint is no address with TLS";

export const cases: RuleCases = {
    passing: {
        "an address with TLS": passes(resource(DESTINATION, { invocationEndpoint: "https://example.com/events" })),
    },
    violating: {
        "an address without TLS": fails(
            PROBLEM,
            resource(DESTINATION, { invocationEndpoint: "http://example.com/events" }),
        ),
    },
    unknown: {
        "the address": undecided("invocationEndpoint", resource(DESTINATION, { invocationEndpoint: UNKNOWN })),
    },
    absent: { "the address": fails(PROBLEM, resource(DESTINATION, {})) },
};
