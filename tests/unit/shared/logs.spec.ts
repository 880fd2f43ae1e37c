import { expect } from "chai";
import { DAYS_KEPT, daysKept, LOGS, type LogKind } from "../../../components/shared/logs";
import { completeRetention } from "../../../config/foundation/defaults";

const RETENTION = { archiveDays: 1, glacierDays: 2, accessLogDays: 3, logGroupDays: 4, clusterLogDays: 5 };

describe("the table of logs", () => {
    it("says of each kind for how long it is kept, by where it is kept", () => {
        const kinds = Object.keys(LOGS) as (keyof typeof LOGS)[];
        expect(Object.fromEntries(kinds.map((kind) => [kind, daysKept(kind, RETENTION)]))).to.deep.equal({
            trail: 1,
            trailEvents: 4,
            functions: 4,
            vpn: 4,
            flow: 1,
            dnsQueries: 1,
            firewall: 1,
            databricksAudit: 1,
            configuration: 1,
            clusters: 5,
            bucketAccess: 3,
        });
    });

    it("has a folder for what goes to a bucket, and none in a log group", () => {
        const kinds: readonly LogKind[] = Object.values(LOGS);
        expect(kinds.filter(({ keptIn, folder }) => (keptIn === "log group") !== (folder === undefined))).to.deep.equal(
            [],
        );
    });

    it("has no place that nothing is kept in, and keeps nothing for ever", () => {
        const places = new Set<string>(Object.values(LOGS).map(({ keptIn }) => keptIn));
        expect([...places].sort()).to.deep.equal(Object.keys(DAYS_KEPT).sort());
        for (const tier of ["disposable", "standard", "critical"] as const) {
            const days = Object.values(DAYS_KEPT).map((kept) => kept(completeRetention({ noncurrentDays: 1 }, tier)));
            expect(
                days.every((count) => count > 0 && Number.isInteger(count)),
                tier,
            ).to.equal(true);
        }
    });
});
