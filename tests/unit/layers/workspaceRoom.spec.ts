import { expect } from "chai";
import { planned } from "../../support/claims";

describe("the room that a platform in another stack promises", () => {
    it("is enough for what the workspace declares, or the plan says so", async () => {
        const overrides = { workloads: { ingest: { maxWorkers: 20 } } };
        await planned("prod-workspace", { overrides });
        const clusterPolicies = { jobs: { use: "job", maxWorkers: 500 } };
        const workloads = Object.fromEntries(
            Array.from({ length: 5 }, (_, index) => [
                `large-${String(index)}`,
                { source: { notebook: "/Shared/large" }, maxWorkers: 500 },
            ]),
        );
        const failure = await planned("prod-workspace", { overrides: { clusterPolicies, workloads } }).catch(
            (error: unknown) => error,
        );
        expect(failure)
            .to.be.instanceOf(Error)
            .with.property("message")
            .that.matches(
                /workloads: got 25\d\d nodes in all, allowed: 2045 nodes, for which each zone of the network has room/,
            );
    });
});
