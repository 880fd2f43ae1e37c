import { expect } from "chai";
import { allowedInWords, formatPath, HIDDEN, keysIn, listKeys, show } from "../../../config/words";

describe("words for what was given", () => {
    it("show short values as they are and long ones shortened", () => {
        expect(show("eu-west-1")).to.equal('"eu-west-1"');
        expect(show('a "b"\n')).to.equal(String.raw`"a \"b\"\n"`);
        expect(show("x".repeat(61))).to.equal(`"${"x".repeat(59)}…"`);
        expect([show(3), show(false)]).to.deep.equal(["3", "false"]);
    });

    it("show that there is something, not what, when it is large", () => {
        expect([show([]), show([1, 2]), show({ a: 1 })]).to.deep.equal(["an empty list", "a list of 2", "a section"]);
    });

    it("show nothing as such", () => {
        expect([show(undefined), show(null)]).to.deep.equal(["nothing", "nothing"]);
    });

    it("show of what is hidden that it is", () => {
        expect(show(HIDDEN)).to.equal("[secret]");
    });
});

describe("words for places", () => {
    it("are paths with dots and indices", () => {
        expect(formatPath(["workloads", "ingest", "reads", 2])).to.equal("workloads.ingest.reads[2]");
        expect(formatPath(["region"])).to.equal("region");
    });
});

describe("words for what is allowed", () => {
    it("are left to the schema where it has its own", () => {
        expect(allowedInWords({ code: "custom", input: 1 })).to.equal(undefined);
        expect(allowedInWords({ code: "invalid_value", values: ["a", "b"], input: 1 })).to.equal("a, b");
    });
});

describe("a list of keys as text", () => {
    it("can be read back", () => {
        expect(keysIn(listKeys(["cidr", "zoneIds"]))).to.deep.equal(["cidr", "zoneIds"]);
    });
});
