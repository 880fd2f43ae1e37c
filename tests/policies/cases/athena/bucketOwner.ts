import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:athena/workgroup:Workgroup";
const DATABASE = "aws:athena/database:Database";
const outputLocation = "s3://lake-results/";

export const cases: RuleCases = {
    passing: {
        "the owner of a workgroup's bucket": passes(
            resource(WORKGROUP, {
                configuration: { resultConfiguration: { outputLocation, expectedBucketOwner: UNKNOWN } },
            }),
        ),
        "the owner of a database's bucket": passes(
            resource(DATABASE, { bucket: "lake-results", expectedBucketOwner: "111122223333" }),
        ),
        "no bucket of the workgroup's own": passes(resource(WORKGROUP, { configuration: {} })),
    },
    violating: {
        "any owner of a workgroup's bucket": fails(
            "configuration.resultConfiguration.expectedBucketOwner is not set",
            resource(WORKGROUP, { configuration: { resultConfiguration: { outputLocation } } }),
        ),
        "any owner of a database's bucket": fails(
            "expectedBucketOwner is not set",
            resource(DATABASE, { bucket: UNKNOWN }),
        ),
    },
    unknown: { "the configuration": undecided("configuration", resource(WORKGROUP, { configuration: UNKNOWN })) },
    absent: {
        "the configuration": passes(resource(WORKGROUP, {})),
        "the bucket of a database": passes(resource(DATABASE, {})),
    },
};
