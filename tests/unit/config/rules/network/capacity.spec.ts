import { expect } from "chai";
import { problemsIn, withNetwork, type Raw } from "../../samples";

const workloads = (count: number, maxWorkers: number): Raw =>
    Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
            `job-${String(index)}`,
            { source: { notebook: "/Shared/job" }, maxWorkers },
        ]),
    );

const problems = (network: Raw, more: Raw = {}): readonly string[] => problemsIn({ ...withNetwork(network), ...more });

describe("rules about capacity", () => {
    it("take what fits into every zone", () => {
        expect(problems({ cidr: "10.64.0.0/22", maxNodes: 29 })).to.deep.equal([]);
        expect(problems({ cidr: "10.64.0.0/22" }, { workloads: workloads(3, 8) })).to.deep.equal([]);
    });

    it("refuse more nodes than a zone has room for, and say which network has it", () => {
        expect(problems({ cidr: "10.64.0.0/22", maxNodes: 30 })).to.deep.equal([
            "network.cidr: got room for 29 nodes in a zone, allowed: room for 30, as network.maxNodes says or what is declared " +
                "adds up to; make network.cidr a /21",
        ]);
        expect(problems({ cidr: "10.64.0.0/16", maxNodes: 5000 })).to.deep.equal([
            "network.cidr: got room for 2045 nodes in a zone, allowed: room for 5000, as network.maxNodes says or what is " +
                "declared adds up to; give each zone a /18 in network.workspaceCidrs",
        ]);
    });

    it("refuse clusters, warehouses and workloads that do not fit together", () => {
        const found = problems({ cidr: "10.64.0.0/22" }, { workloads: workloads(4, 8), warehouses: { sql: {} } });
        expect(found).to.have.length(1);
        expect(found[0]).to.contain("room for 29 nodes in a zone, allowed: room for 38,");
    });

    it("refuse fewer nodes than are declared", () => {
        expect(problems({ maxNodes: 8 }, { workloads: workloads(1, 8) })).to.deep.equal([
            "network.maxNodes: got 8 nodes, allowed: at least 9, which clusters, warehouses and workloads add up to; raise it, or " +
                "make them smaller",
        ]);
    });

    it("refuse a network of a zone that is too small, beside others that are not", () => {
        const workspaceCidrs = { "euw1-az1": "100.64.0.0/26", "euw1-az2": "100.64.128.0/17" };
        expect(problems({ maxNodes: 100, workspaceCidrs })).to.deep.equal([
            "network.workspaceCidrs.euw1-az1: got room for 29 nodes in a zone, allowed: room for 100, as network.maxNodes says " +
                "or what is declared adds up to; make it a /24",
        ]);
    });

    it("refuse what no subnet of Databricks can hold", () => {
        expect(problems({ maxNodes: 16_382 })).to.deep.equal([
            "network.maxNodes: got 16382, allowed: 2 to 16381 nodes, a whole number; correct it in the stack file",
        ]);
        const policies = { clusterPolicies: { jobs: { use: "job", maxWorkers: 500 } }, workloads: workloads(33, 500) };
        expect(problems({}, policies)[0]).to.match(
            /make clusters, warehouses and workloads smaller: no subnet holds more than 16381 nodes$/,
        );
    });

    it("say nothing of a network that is wrong by itself", () => {
        expect(problems({ cidr: "8.8.0.0/16", maxNodes: 5000 })).to.have.length(1);
        expect(problems({ maxNodes: "many" })).to.have.length(1);
    });
});
