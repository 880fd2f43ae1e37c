import { runtime } from "@pulumi/pulumi";
import { expect } from "chai";
import { UNKNOWN, containsSecret, readWire, secretWire } from "../../../planner/wire";

const planned = (text: string): boolean => text.includes("planned");

describe("planner/wire", () => {
    it("sees that a number is unknown, too, when its digits are those of something that is yet to be made", () => {
        const isPlanned = (text: string): boolean => text === "7070707012345678";
        const { marks } = readWire({ ids: [7070707012345678, 12] }, isPlanned);
        expect(marks.unknowns).to.deep.equal(["ids[0]"]);
    });

    it("takes secrets out of their wrapping and says where they were", () => {
        const { values, marks } = readWire({ a: { b: [secretWire("hush")] }, c: secretWire({ d: 1 }) }, planned);
        expect(values).to.deep.equal({ a: { b: ["hush"] }, c: { d: 1 } });
        expect(marks).to.deep.equal({ secrets: ["a.b[0]", "c"], unknowns: [] });
    });

    it("says where something is unknown, also inside text and inside a secret", () => {
        const wire = { a: UNKNOWN, b: "known", c: '{"x":"planned"}', d: secretWire(["planned"]) };
        expect(readWire(wire, planned).marks).to.deep.equal({ secrets: ["d"], unknowns: ["a", "c", "d[0]"] });
    });

    it("shows the fields of an asset", () => {
        const asset = { [runtime.specialSigKey]: runtime.specialAssetSig, text: "code" };
        expect(readWire({ code: asset }, planned).values).to.deep.equal({ code: { text: "code" } });
    });

    it("finds a secret at any depth, and none where there is none", () => {
        expect(containsSecret({ a: [{ b: secretWire(null) }] })).to.equal(true);
        expect(containsSecret({ a: [{ b: "plain" }], c: null })).to.equal(false);
    });
});
