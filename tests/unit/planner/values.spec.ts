import { expect } from "chai";
import { isObject, mapValue, type Value } from "../../../planner/values";

describe("planner/values", () => {
    const value = { list: [{ a: 1 }, "x"], other: { "a b": null } } as const;

    it("visits every value with its path", () => {
        const paths: string[] = [];
        mapValue<Value>(value, (_, path) => {
            paths.push(path);
            return undefined;
        });
        expect(paths).to.deep.equal(["", "list", "list[0]", "list[0].a", "list[1]", "other", 'other["a b"]']);
    });

    it("replaces parts in a copy and keeps the rest as it is", () => {
        const mapped = mapValue<Value>(value, (part) => (part === "x" ? "y" : undefined));
        expect(mapped).to.deep.equal({ list: [{ a: 1 }, "y"], other: { "a b": null } });
        expect(value.list[1]).to.equal("x");
        expect((mapped as typeof value).other).to.equal(value.other);
    });

    it("does not copy what does not change", () => {
        expect(mapValue<Value>(value, () => undefined)).to.equal(value);
    });

    it("tells maps from lists, null and plain values", () => {
        expect([{}, [], null, "a", undefined].map(isObject)).to.deep.equal([true, false, false, false, false]);
    });
});
