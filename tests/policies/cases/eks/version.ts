import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:eks/cluster:Cluster";

const cluster = (version: string): ReturnType<typeof resource> => resource(CLUSTER, { version });

export const cases: RuleCases = {
    passing: {
        "1.36": passes(cluster("1.36")),
        "1.34, the last day before advice": { ...passes(cluster("1.34")), params: { today: "2026-09-02" } },
    },
    violating: {
        "1.33": fails("version has been out of support since 2026-07-29", cluster("1.33")),
        "1.17": fails("version is long out of support", cluster("1.17")),
        "1.34 near its end": advises("version is supported until 2026-12-02 only", cluster("1.34")),
        "a version that no table knows": advises(
            "version is in no table of supported versions, so that its support cannot be judged",
            cluster("1.99"),
        ),
    },
    unknown: { "the version": undecided("version", cluster(UNKNOWN)) },
    absent: { "AWS takes the latest": passes(resource(CLUSTER, {})) },
};
