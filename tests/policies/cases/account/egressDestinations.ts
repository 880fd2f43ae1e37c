import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/accountNetworkPolicy:AccountNetworkPolicy";
const problem = (index: number): string =>
    `egress.networkAccess.allowedInternetDestinations[${index}] is not a place of somebody in particular`;
const to = (...destinations: string[]): Inputs<typeof TYPE> => ({
    egress: {
        networkAccess: {
            restrictionMode: "RESTRICTED_ACCESS",
            allowedInternetDestinations: destinations.map((destination) => ({ destination })),
        },
    },
});

export const cases: RuleCases = {
    passing: {
        "hosts and a domain of one's own": passes(resource(TYPE, to("pypi.org", "api.example.com", "*.example.com"))),
        "one bucket": passes(resource(TYPE, to("acme-lake.s3.eu-west-1.amazonaws.com"))),
    },
    violating: {
        everything: fails(problem(0), resource(TYPE, to("*"))),
        "a whole top-level domain": fails(problem(1), resource(TYPE, to("pypi.org", "*.com"))),
        "all buckets": fails(
            [problem(0), problem(1)],
            resource(TYPE, to("*.amazonaws.com", "s3.eu-west-1.amazonaws.com")),
        ),
        "a service that is named": {
            ...fails(problem(0), resource(TYPE, to("*.paste.example.net"))),
            params: { hosting: ["example.net"] },
        },
    },
    unknown: {
        "a destination": undecided(
            "egress.networkAccess.allowedInternetDestinations.0.destination",
            resource(TYPE, to(UNKNOWN)),
        ),
    },
    absent: { "no destinations": passes(resource(TYPE, {})) },
};
