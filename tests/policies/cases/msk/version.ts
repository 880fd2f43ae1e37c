import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:msk/cluster:Cluster";

const cluster = (kafkaVersion: string): ReturnType<typeof resource> => resource(CLUSTER, { kafkaVersion });
const UNJUDGED = "kafkaVersion is in no table of supported versions, so that its support cannot be judged";

export const cases: RuleCases = {
    passing: {
        "a version without an announced end": passes(cluster("3.8.x")),
        KRaft: passes(cluster("3.9.x.kraft")),
        "3.7 in its time": { ...passes(cluster("3.7.x.kraft")), params: { today: "2026-06-01" } },
    },
    violating: {
        "3.6": fails("kafkaVersion has been out of support since 2026-06-01", cluster("3.6.0")),
        "1.1": fails("kafkaVersion is long out of support", cluster("1.1.1")),
        "3.7 near its end": {
            ...advises("kafkaVersion is supported until 2026-09-01 only", cluster("3.7.x")),
            params: { today: "2026-06-03" },
        },
        "a version that no table knows": advises(UNJUDGED, cluster("3.0.1")),
    },
    unknown: { "the version": undecided("kafkaVersion", cluster(UNKNOWN)) },
    absent: { "no version": advises(UNJUDGED, resource(CLUSTER, {})) },
};
