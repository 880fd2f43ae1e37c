import { expect } from "chai";
import { nearest } from "../../../config/nearest";

describe("the nearest name", () => {
    const known = ["region", "retention", "environment", "owner"];

    it("is the one with the fewest edits", () => {
        expect(nearest("reigon", known)).to.equal("region");
        expect(nearest("retentions", known)).to.equal("retention");
        expect(nearest("Enviroment", known)).to.equal("environment");
    });

    it("is none when more than a third would change, or nothing is there", () => {
        expect(nearest("zone", known)).to.equal(undefined);
        expect(nearest("", known)).to.equal(undefined);
        expect(nearest("owner", [])).to.equal(undefined);
    });
});
