import { expect } from "chai";
import * as fc from "fast-check";
import { privilegeMatrix, type CatalogIntents } from "../../../components/catalog/privileges";

const READ = ["READ_VOLUME", "SELECT", "USE_CATALOG", "USE_SCHEMA"];
const WRITE = ["CREATE_TABLE", "MODIFY", "READ_VOLUME", "SELECT", "USE_CATALOG", "USE_SCHEMA", "WRITE_VOLUME"];

describe("privilegeMatrix", () => {
    it("says for each catalog who gets what", () => {
        const matrix = privilegeMatrix({
            report: { reads: ["gold"], writes: [] },
            ingest: { reads: [], writes: ["bronze"] },
            refine: { reads: ["bronze"], writes: ["gold"] },
        });
        expect(matrix).to.deep.equal({
            bronze: [
                { grantee: "ingest", privileges: WRITE },
                { grantee: "refine", privileges: READ },
            ],
            gold: [
                { grantee: "refine", privileges: WRITE },
                { grantee: "report", privileges: READ },
            ],
        });
        expect(Object.keys(matrix)).to.deep.equal(["bronze", "gold"]);
    });

    it("claim 21: has one row for a grantee who both reads and writes a catalog", () => {
        const matrix = privilegeMatrix({ refine: { reads: ["gold"], writes: ["gold"] } });
        expect(matrix).to.deep.equal({ gold: [{ grantee: "refine", privileges: WRITE }] });
    });

    it("leaves out what nobody means to use", () => {
        expect(privilegeMatrix({ report: { reads: [], writes: [] } })).to.deep.equal({});
    });

    it("gives nobody the right to let others in", () => {
        const everything = [...READ, ...WRITE];
        for (const privilege of ["MANAGE", "ALL_PRIVILEGES", "CREATE_SCHEMA"]) {
            expect(everything).not.to.include(privilege);
        }
    });

    const key = fc.constantFrom("a", "b", "c", "d");
    const intents: fc.Arbitrary<CatalogIntents> = fc.record({ reads: fc.array(key), writes: fc.array(key) });
    const grantees = fc.dictionary(key, intents);

    it("claim 28: does not depend on the order of settings", () => {
        fc.assert(
            fc.property(grantees, (given) => {
                const backwards = Object.entries(given)
                    .reverse()
                    .map(([grantee, { reads, writes }]) => [
                        grantee,
                        { reads: [...reads].reverse(), writes: [...writes].reverse() },
                    ]);
                const again = privilegeMatrix(Object.fromEntries(backwards) as Record<string, CatalogIntents>);
                expect(JSON.stringify(again)).to.equal(JSON.stringify(privilegeMatrix(given)));
            }),
        );
    });

    it("lets nobody write who does not mean to", () => {
        fc.assert(
            fc.property(grantees, (given) => {
                for (const [catalog, rows] of Object.entries(privilegeMatrix(given))) {
                    for (const { grantee, privileges } of rows) {
                        expect(privileges.includes("MODIFY")).to.equal(given[grantee]?.writes.includes(catalog));
                    }
                }
            }),
        );
    });
});
