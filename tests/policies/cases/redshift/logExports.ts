import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NAMESPACE = "aws:redshiftserverless/namespace:Namespace";

const LOGGING = "aws:redshift/logging:Logging";
const all = ["connectionlog", "userlog", "useractivitylog"];

export const cases: RuleCases = {
    passing: {
        "all of a namespace": passes(resource(NAMESPACE, { logExports: all })),
        "all of a cluster": passes(resource(LOGGING, { logDestinationType: "cloudwatch", logExports: all })),
        "of a cluster, to S3": passes(resource(LOGGING, { logDestinationType: "s3", bucketName: "audit-logs" })),
    },
    violating: {
        "some of a namespace": fails(
            "logExports lacks useractivitylog",
            resource(NAMESPACE, { logExports: all.slice(0, 2) }),
        ),
        "some of a cluster": fails(
            "logExports lacks userlog, useractivitylog",
            resource(LOGGING, { logDestinationType: "cloudwatch", logExports: ["connectionlog"] }),
        ),
    },
    unknown: {
        "all logs": undecided("logExports", resource(NAMESPACE, { logExports: UNKNOWN })),
        "one of them": undecided("logExports.0", resource(NAMESPACE, { logExports: [UNKNOWN, "userlog"] })),
        "the destination": undecided("logDestinationType", resource(LOGGING, { logDestinationType: UNKNOWN })),
    },
    absent: {
        "no logs of a namespace": fails(
            "logExports lacks connectionlog, userlog, useractivitylog",
            resource(NAMESPACE, {}),
        ),
        "no destination: S3": passes(resource(LOGGING, { bucketName: "audit-logs" })),
    },
};
