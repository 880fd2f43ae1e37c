import { expect } from "chai";
import { differences } from "../inventory";
import { SMALL_DEV } from "../smallDev";
import { DEV_DEPTH } from "./depth";
import { kindsAt, survives } from "./faults";
import { openLone, type Lone } from "./lone";

describe("lifecycle 5: a call that fails, each of the first ones of up in turn", () => {
    let dev: Lone;

    before(async () => {
        dev = await openLone("dev", { overrides: SMALL_DEV });
    });

    after(() => {
        dev.bench.close();
    });

    for (const call of DEV_DEPTH.firstCalls) {
        for (const [kind, fault] of kindsAt(call)) {
            // All calls before this one have succeeded by now, the last of them in this run unless its answer was lost.
            it(`${kind} at call ${String(call)}: clouds and state agree, and the next up gets further`, async () => {
                const made = dev.bench.model.records.length - dev.others;
                const work = (): Promise<unknown> => dev.stack.up({ parallel: 1 });
                expect(await survives(dev, { which: call - made, fault, work })).to.equal(true);
            });
        }
    }

    it("the last up converges", async () => {
        await dev.stack.up();
        expect(differences(dev.bench)).to.deep.equal([]);
        expect(await dev.stack.preview()).to.deep.equal([]);
    });
});
