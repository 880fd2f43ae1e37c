import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

const SILENT = "logPublishingOptions has no audit log";
const log = { cloudwatchLogGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:search", logType: "AUDIT_LOGS" };

export const cases: RuleCases = {
    passing: {
        "an audit log": passes(
            resource(DOMAIN, { logPublishingOptions: [{ ...log, logType: "ES_APPLICATION_LOGS" }, log] }),
        ),
    },
    violating: {
        "switched off": fails(SILENT, resource(DOMAIN, { logPublishingOptions: [{ ...log, enabled: false }] })),
        "another log": fails(
            SILENT,
            resource(ELASTICSEARCH, { logPublishingOptions: [{ ...log, logType: "INDEX_SLOW_LOGS" }] }),
        ),
    },
    unknown: {
        "which log": undecided(
            "logPublishingOptions.0.logType",
            resource(DOMAIN, { logPublishingOptions: [{ logType: UNKNOWN }] }),
        ),
    },
    absent: { "AWS publishes none": fails(SILENT, resource(DOMAIN, {})) },
};
