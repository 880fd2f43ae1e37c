import { expect } from "chai";
import * as z from "zod";
import { attempt, attemptEach, guardWrong, salvage } from "../../../config/salvage";

const schema = z.strictObject({
    name: z.string(),
    note: z.string().exactOptional(),
    size: z.number().default(3),
    parts: z.record(z.string(), z.strictObject({ length: z.number(), unit: z.string().default("m") })).prefault({}),
    list: z.array(z.number()).default([]),
});

const salvaged = (value: Readonly<Record<string, unknown>>): z.output<typeof schema> =>
    guardWrong(salvage(schema, value) as z.output<typeof schema>);

describe("what is right of settings that are wrong", () => {
    it("is what the schema makes of it, with defaults, where nothing is wrong", () => {
        for (const value of [{ name: "a" }, { name: "a", note: "b", parts: { one: { length: 1 } }, list: [1] }]) {
            expect(salvage(schema, value)).to.deep.equal(schema.parse(value));
        }
    });

    it("can be read beside what is wrong, in sections and in entries of maps", () => {
        const right = salvaged({
            name: 7,
            unknown: 1,
            parts: { one: { length: "long" }, two: { length: 2, unit: 3 } },
        });
        expect([right.size, right.note, right.list, Object.keys(right.parts)]).to.deep.equal([
            3,
            undefined,
            [],
            ["one", "two"],
        ]);
        expect([right.parts["one"]?.unit, right.parts["two"]?.length]).to.deep.equal(["m", 2]);
        expect("unknown" in right).to.equal(false);
    });

    it("ends the attempt, and that one only, that reads what is wrong", () => {
        const right = salvaged({ list: [1, "two"], parts: { one: { length: "long" }, two: { length: 2 }, three: 3 } });
        expect(attempt(() => [right.name])).to.deep.equal([]);
        expect(attempt(() => right.list.map((one) => one))).to.deep.equal([]);
        expect(attemptEach(right.list, (one, index) => [[index, one]])).to.deep.equal([["0", 1]]);
        expect(attempt(() => [right.size, ...attempt(() => [right.parts["one"]?.length])])).to.deep.equal([3]);
        expect(attemptEach(right.parts, ({ length }, key) => [[key, length]])).to.deep.equal([["two", 2]]);
    });

    it("does not swallow what else goes wrong in an attempt", () => {
        const broken = (): never => {
            throw new TypeError("a fault of the rule");
        };
        expect(() => attempt(broken)).to.throw(TypeError, "a fault of the rule");
    });
});
