import { expect } from "chai";
import { MOST_NODES, nodesIn, nodesOf, subnetFor } from "../../../components/network/capacityPlan";

describe("the capacity of subnets", () => {
    it("is what Databricks says: two addresses for each node, without the five that AWS keeps", () => {
        expect([17, 22, 26].map(nodesIn)).to.deep.equal([16_381, 509, 29]);
        expect(MOST_NODES).to.equal(16_381);
    });

    it("is that of the smallest subnet which is large enough", () => {
        expect([1, 29, 30, 509, 510, 16_381].map(subnetFor)).to.deep.equal([26, 26, 25, 22, 21, 17]);
        expect(() => subnetFor(16_382)).to.throw(
            RangeError,
            "no workspace subnet holds 16382 nodes, the largest holds 16381",
        );
    });

    it("is asked for by all that may run at once, with a driver for each cluster", () => {
        const none = { clusters: {}, workloads: {}, warehouses: {} };
        expect(nodesOf(none)).to.equal(0);
        expect(nodesOf({ ...none, clusters: { a: { maxWorkers: 2 }, b: { maxWorkers: 4 } } })).to.equal(8);
        expect(nodesOf({ ...none, workloads: { a: { maxWorkers: 2 } } })).to.equal(3);
        expect(nodesOf({ ...none, warehouses: { a: { size: "Small", maxClusters: 3 } } })).to.equal(15);
        const large = { size: "Large", maxClusters: 1 } as const;
        expect(
            nodesOf({
                clusters: { a: { maxWorkers: 1 } },
                workloads: { b: { maxWorkers: 1 } },
                warehouses: { c: large },
            }),
        ).to.equal(21);
    });
});
