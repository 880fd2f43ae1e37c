import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONNECTOR = "aws:mskconnect/connector:Connector";

const SILENT = "logDelivery.workerLogDelivery has no destination that is enabled";
const connector = (workerLogDelivery: object): ReturnType<typeof resource> =>
    resource(CONNECTOR, { logDelivery: { workerLogDelivery } });

export const cases: RuleCases = {
    passing: { Firehose: passes(connector({ firehose: { enabled: true, deliveryStream: "connect" } })) },
    violating: { "switched off": fails(SILENT, connector({ cloudwatchLogs: { enabled: false } })) },
    unknown: {
        "whether it does": undecided(
            "logDelivery.workerLogDelivery.cloudwatchLogs.enabled",
            connector({ cloudwatchLogs: { enabled: UNKNOWN } }),
        ),
    },
    absent: { "AWS keeps no logs": fails(SILENT, resource(CONNECTOR, {})) },
};
