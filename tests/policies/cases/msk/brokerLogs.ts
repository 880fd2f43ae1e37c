import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:msk/cluster:Cluster";

const SILENT = "loggingInfo.brokerLogs has no destination that is enabled";
const cluster = (brokerLogs: object): ReturnType<typeof resource> => resource(CLUSTER, { loggingInfo: { brokerLogs } });

export const cases: RuleCases = {
    passing: {
        "CloudWatch Logs": passes(cluster({ cloudwatchLogs: { enabled: true, logGroup: "kafka" } })),
        "S3, and nothing else": passes(cluster({ cloudwatchLogs: { enabled: false }, s3: { enabled: true } })),
    },
    violating: { "switched off": fails(SILENT, cluster({ s3: { enabled: false } })) },
    unknown: {
        "whether it does": undecided("loggingInfo.brokerLogs.s3.enabled", cluster({ s3: { enabled: UNKNOWN } })),
    },
    absent: { "AWS keeps no logs": fails(SILENT, resource(CLUSTER, {})) },
};
