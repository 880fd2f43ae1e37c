import { expect } from "chai";
import { differences } from "../inventory";
import { FAULTS, openFaultyDev, survives, type FaultyDev } from "./faults";

const CALLS = 40;

describe("lifecycle 5: a call that fails, each of the first ones of up in turn", () => {
    let dev: FaultyDev;

    before(async () => {
        dev = await openFaultyDev();
    });

    after(() => {
        dev.bench.close();
    });

    for (let call = 1; call <= CALLS; call++) {
        for (const [kind, fault] of Object.entries(FAULTS)) {
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
