import { expect } from "chai";
import * as z from "zod";
import { decode } from "../../../config/decode";

describe("decoding a setting", () => {
    it("keeps text where text is wanted, whatever it looks like", () => {
        for (const schema of [
            z.string().regex(/x/),
            z.enum(["a"]),
            z.string().min(3).optional(),
            z.string().default("a"),
        ]) {
            expect(decode("111122223333", schema)).to.equal("111122223333");
            expect(decode("[1]", schema)).to.equal("[1]");
        }
    });

    it("makes text of a number where text is wanted, as Pulumi does, and of nothing else", () => {
        expect(decode(4711, z.string())).to.equal("4711");
        expect(decode(true, z.string())).to.equal(true);
        expect(decode(null, z.string())).to.equal(null);
    });

    it("reads JSON where something else is wanted", () => {
        expect(decode("3", z.number().min(5))).to.equal(3);
        expect(decode("false", z.boolean().default(true))).to.equal(false);
        expect(decode('["a"]', z.array(z.string()))).to.deep.equal(["a"]);
        expect(decode('{"a":{"b":1}}', z.record(z.string(), z.unknown()).optional())).to.deep.equal({ a: { b: 1 } });
    });

    it("leaves what is a value already, and text that is no JSON", () => {
        expect(decode([1], z.array(z.number()))).to.deep.equal([1]);
        expect(decode("[1", z.array(z.number()))).to.equal("[1");
    });
});
