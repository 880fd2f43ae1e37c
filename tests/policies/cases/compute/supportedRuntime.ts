import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const cluster = (sparkVersion: string): ReturnType<typeof resource> => resource(CLUSTER, { sparkVersion });
const onDay = (today: string): { params: { today: string } } => ({ params: { today } });

export const cases: RuleCases = {
    passing: {
        "a supported version": passes(cluster("16.4.x-scala2.12")),
        "a variant of a supported version": passes(cluster("15.4.x-cpu-ml-scala2.12")),
        "a version without a minor part": passes(cluster("18.x-scala2.13")),
        "a version without an announced end": passes(cluster("19.x-scala2.13")),
        "the last day before advice": { ...passes(cluster("14.3.x-scala2.12")), ...onDay("2026-11-02") },
    },
    violating: {
        "a version past its end": fails(
            "sparkVersion has been out of support since 2026-08-22",
            cluster("13.3.x-scala2.12"),
        ),
        "a version past its end since a day": {
            ...fails("sparkVersion has been out of support since 2027-02-01", cluster("14.3.x-scala2.12")),
            ...onDay("2027-02-02"),
        },
        "a version on its last day": {
            ...advises("sparkVersion is supported until 2027-02-01 only", cluster("14.3.x-scala2.12")),
            ...onDay("2027-02-01"),
        },
        "a version near its end": advises(
            "sparkVersion is supported until 2027-02-01 only",
            cluster("14.3.x-scala2.12"),
        ),
        "the first day of advice": {
            ...advises("sparkVersion is supported until 2028-05-09 only", cluster("16.4.x-scala2.12")),
            params: { today: "2028-03-10", warnDays: 60 },
        },
        "an old version without long-term support": fails(
            "sparkVersion is long out of support",
            cluster("14.1.x-scala2.12"),
        ),
        "a version that is not in the table": advises(
            "sparkVersion is in no table of supported runtimes, so that its support cannot be judged",
            cluster("17.9.x-scala2.13"),
        ),
        "an image of one's own": advises(
            "sparkVersion is in no table of supported runtimes, so that its support cannot be judged",
            cluster("custom:etl-image"),
        ),
        "a job's cluster": fails(
            "jobClusters[0].newCluster.sparkVersion has been out of support since 2025-03-18",
            resource("databricks:index/job:Job", {
                jobClusters: [{ newCluster: { sparkVersion: "10.4.x-scala2.12" } }],
            }),
        ),
    },
    unknown: { "the version": undecided("sparkVersion", cluster(UNKNOWN)) },
    absent: {
        "no version": advises(
            "sparkVersion is in no table of supported runtimes, so that its support cannot be judged",
            resource(CLUSTER, {}),
        ),
    },
};
