import { expect } from "chai";
import * as fc from "fast-check";
import { shortHash } from "../../../components/shared/hashedName";

describe("shortHash", () => {
    it("is the same in each run", () => {
        expect(shortHash({ subnets: ["subnet-1", "subnet-2"], vpc: ["vpc-1"] })).to.equal("3e72f116");
    });

    it("claim 28: does not depend on the order of keys and values", () => {
        const values = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 4 }), { maxKeys: 4 });
        fc.assert(
            fc.property(values, (given) => {
                const backwards = Object.entries(given)
                    .reverse()
                    .map(([key, list]) => [key, [...list].reverse()] as const);
                expect(shortHash(Object.fromEntries(backwards))).to.equal(shortHash(given));
            }),
        );
    });

    const base = { subnets: ["subnet-1", "subnet-2"], vpc: ["vpc-1"] };

    it("changes with each value", () => {
        expect(shortHash({ ...base, vpc: ["vpc-2"] })).not.to.equal(shortHash(base));
        expect(shortHash({ ...base, subnets: ["subnet-1"] })).not.to.equal(shortHash(base));
    });

    it("tells a value of one key from the same value of another", () => {
        expect(shortHash({ relays: ["a"], restApis: ["b"] })).not.to.equal(
            shortHash({ relays: ["b"], restApis: ["a"] }),
        );
    });

    it("tells one value from two that read the same when joined", () => {
        expect(shortHash({ ids: ["a,b"] })).not.to.equal(shortHash({ ids: ["a", "b"] }));
    });
});
