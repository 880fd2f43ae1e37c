import { expect } from "chai";
import { nearest } from "../../../config/nearest";

describe("the nearest name", () => {
    const known = ["region", "retention", "environment", "owner"];

    it("is the one with the fewest edits", () => {
        expect(nearest("reigon", known)).to.equal("region");
        expect(nearest("retentions", known)).to.equal("retention");
        expect(nearest("Enviroment", known)).to.equal("environment");
    });

    it("counts a swap of neighbours as one edit, so that a short name with one is still found", () => {
        expect(nearest("dve", ["dev", "prod"])).to.equal("dev");
        expect(nearest("edv", ["dev", "prod"])).to.equal("dev");
        expect(nearest("prdo", ["dev", "prod"])).to.equal("prod");
        // Two edits of three characters are too many, whichever they are.
        expect(nearest("vde", ["dev"])).to.equal(undefined);
        expect(nearest("evd", ["dev"])).to.equal(undefined);
        expect(nearest("ved", ["dev"])).to.equal(undefined);
    });

    it("is the same with the shorter text as candidate as the other way round", () => {
        expect(nearest("dev", ["dve"])).to.equal("dve");
        expect(nearest("abcdef", ["bacdfe"])).to.equal("bacdfe");
        expect(nearest("abcdef", ["bacdfg"])).to.equal(undefined);
    });

    it("is none when two are as near: either would be a guess", () => {
        expect(nearest("eu-west-5", ["eu-west-1", "eu-west-2"])).to.equal(undefined);
        expect(nearest("eu-wst-1", ["eu-west-1", "eu-west-2"])).to.equal("eu-west-1");
    });

    it("is none when more than a third would change, or nothing is there", () => {
        expect(nearest("zone", known)).to.equal(undefined);
        expect(nearest("", known)).to.equal(undefined);
        expect(nearest("owner", [])).to.equal(undefined);
    });
});
