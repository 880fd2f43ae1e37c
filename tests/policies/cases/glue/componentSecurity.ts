import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "securityConfiguration is not set";

export const cases: RuleCases = {
    passing: {
        "a job with one": passes(resource("aws:glue/job:Job", { securityConfiguration: "lake" })),
        "a crawler with one": passes(resource("aws:glue/crawler:Crawler", { securityConfiguration: "lake" })),
    },
    violating: {
        "a job with none": fails(PROBLEM, resource("aws:glue/job:Job", { securityConfiguration: null })),
        "a crawler with none": fails(PROBLEM, resource("aws:glue/crawler:Crawler", { databaseName: "bronze" })),
        "a development endpoint with none": fails(PROBLEM, resource("aws:glue/devEndpoint:DevEndpoint", {})),
    },
    unknown: {
        "which one, but there is one": passes(
            resource("aws:glue/devEndpoint:DevEndpoint", { securityConfiguration: UNKNOWN }),
        ),
    },
    absent: { "no configuration": fails(PROBLEM, resource("aws:glue/job:Job", {})) },
};
