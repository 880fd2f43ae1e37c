import { expect } from "chai";
import { endpointPorts } from "../../../components/network/ports";

const ranges = (shard: "commercial" | "civilian" | "dod"): readonly string[] =>
    endpointPorts(shard).map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`));

describe("endpointPorts", () => {
    it("are those of Databricks' reference architecture", () => {
        expect(ranges("commercial")).to.deep.equal(["443", "2443", "5432", "6666", "8443", "8444", "8445-8451"]);
    });

    it("lack the relay without FIPS encryption in GovCloud", () => {
        for (const shard of ["civilian", "dod"] as const) {
            expect(ranges(shard), shard).to.deep.equal(["443", "2443", "5432", "8443", "8444", "8445-8451"]);
        }
    });

    it("leave out the legacy Hive metastore, and every port that nobody named", () => {
        const open = (port: number): boolean =>
            endpointPorts("commercial").some(({ from, to }) => from <= port && port <= to);
        expect([22, 53, 80, 3306, 3389, 8442, 8452].filter(open)).to.deep.equal([]);
        expect([443, 8443, 8448, 8451].filter(open)).to.deep.equal([443, 8443, 8448, 8451]);
    });

    it("ascend without overlap, each with a purpose in words that EC2 takes", () => {
        const ports = endpointPorts("commercial");
        for (const [index, { from, to, purpose }] of ports.entries()) {
            expect(from).to.be.above(ports[index - 1]?.to ?? 0);
            expect(to).to.be.at.least(from);
            expect(purpose).to.match(/^[\w .:/()#,@[\]+=&;{}!$*-]{1,255}$/);
        }
    });

    it("carry nothing but what a rule needs", () => {
        for (const range of endpointPorts("commercial")) {
            expect(Object.keys(range)).to.deep.equal(["from", "to", "purpose"]);
        }
    });
});
