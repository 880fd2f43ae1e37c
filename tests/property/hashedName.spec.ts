import { expect } from "chai";
import * as fc from "fast-check";
import { shortHash } from "../../components/shared/hashedName";

const values = fc.dictionary(
    fc.constantFrom("relays", "restApis", "securityGroups", "subnets", "vpc"),
    fc.array(fc.stringMatching(/^[a-z]+-[0-9a-f]{1,4}$/), { maxLength: 4 }),
    { noNullPrototype: true },
);

/** The values in one order: what the hash is made of. */
const canonical = (given: Readonly<Record<string, readonly string[]>>): string =>
    JSON.stringify(
        Object.entries(given)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, list]) => [key, [...list].sort()]),
    );

describe("shortHash", () => {
    it("claim 31: is the same for the same values in any order, and another for others", () => {
        fc.assert(
            fc.property(values, values, (one, other) => {
                expect(shortHash(one) === shortHash(other)).to.equal(canonical(one) === canonical(other));
            }),
            { numRuns: 1000 },
        );
    });

    it("claim 31: changes with any single value, also from one key to another", () => {
        fc.assert(
            fc.property(values, fc.stringMatching(/^[a-z]+-[0-9a-f]{5}$/), (given, value) => {
                const before = { ...given, vpc: ["vpc-1"] };
                const changed = [
                    { ...before, vpc: [value] },
                    { ...before, vpc: ["vpc-1", value] },
                    { ...before, vpc: [] },
                    { ...given, subnets: [...(given["subnets"] ?? []), "vpc-1"], vpc: [] },
                ];
                expect(new Set([before, ...changed].map(shortHash)).size).to.equal(5);
            }),
        );
    });

    it("fits behind any name: eight characters that every law allows", () => {
        fc.assert(
            fc.property(values, (given) => {
                expect(shortHash(given)).to.match(/^[0-9a-f]{8}$/);
            }),
        );
    });
});
