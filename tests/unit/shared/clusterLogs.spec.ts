import { expect } from "chai";
import fc from "fast-check";
import { logDelivery, logPath, logPaths, logVolume, type LogSource } from "../../../components/shared/clusterLogs";
import { testContext } from "../../support/testContext";

const SOURCES: readonly LogSource[] = ["cluster", "workload"];

/** Keys of maps in the settings. */
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,7}){0,2}$/);

const isAllowed = (source: LogSource, given: string): boolean =>
    new RegExp(`^(${logPaths(testContext(), source)})$`).test(given);

describe("volumes of logs", () => {
    it("have names that need no quotes", () => {
        expect(logPath(testContext(), "workload", "daily-report-2")).to.equal(
            "/Volumes/acme_dev_logs/clusters/workload_daily_report_2",
        );
    });

    it("are never shared", () => {
        fc.assert(
            fc.property(fc.uniqueArray(key, { minLength: 2 }), (keys) => {
                const names = SOURCES.flatMap((source) => keys.map((one) => logVolume(source, one)));
                expect(new Set(names).size).to.equal(2 * keys.length);
            }),
        );
    });

    it("are all that a policy lets clusters of their kind name", () => {
        fc.assert(
            fc.property(key, fc.constantFrom(...SOURCES), (one, source) => {
                const allowing = SOURCES.filter((other) => isAllowed(other, logPath(testContext(), source, one)));
                expect(allowing).to.deep.equal([source]);
            }),
        );
        for (const given of [
            "",
            "/Volumes/acme_dev_logs/clusters/",
            "dbfs:/Volumes/acme_dev_logs/clusters/cluster_a",
        ]) {
            expect(isAllowed("cluster", given), given).to.equal(false);
        }
    });

    it("are where a cluster is told to deliver to", () => {
        expect(logDelivery("/Volumes/a/b/c")).to.deep.equal({
            clusterLogConf: { volumes: { destination: "/Volumes/a/b/c" } },
        });
    });
});
