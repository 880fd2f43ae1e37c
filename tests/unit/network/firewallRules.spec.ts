import { expect } from "chai";
import { firewallCapacity, firewallTargets } from "../../../components/network/firewallRules";

describe("targets of a firewall", () => {
    it("are written as AWS writes them, sorted and once", () => {
        expect(firewallTargets(["pypi.org", "*.pythonhosted.org", "a.example.com", "pypi.org"])).to.deep.equal([
            ".pythonhosted.org",
            "a.example.com",
            "pypi.org",
        ]);
    });

    it("have room in steps, which begins above what they need", () => {
        const domains = (count: number): readonly string[] =>
            Array.from({ length: count }, (_, index) => `a${String(index)}.example.com`);
        // 49 domains over two protocols, and the two rules that drop the rest, are exactly 100.
        expect([1, 49, 50, 99, 100].map((count) => firewallCapacity(domains(count)))).to.deep.equal([
            100, 100, 200, 200, 300,
        ]);
    });
});
