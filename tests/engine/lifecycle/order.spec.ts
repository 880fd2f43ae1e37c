import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { openLakehouse } from "../lakehouse";
import { seeded } from "../seeded";
import { SMALL_DEV } from "../smallDev";

const SEEDS = 4;

/** Longest that a call takes, in milliseconds. */
const LONGEST_CALL = 40;

describe("calls that end in any order, on the real engine", () => {
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse();
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev", { overrides: SMALL_DEV });
    });

    after(() => {
        bench.close();
    });

    for (let seed = 1; seed <= SEEDS; seed++) {
        it(`issue claims 2 and 7: dev goes up, and is destroyed, at once (seed ${String(seed)})`, async () => {
            const { model } = bench;
            const others = model.records.length;
            const random = seeded(seed);
            const wait = (): Promise<void> => sleep(random() * LONGEST_CALL);
            model.interference = { before: wait, after: wait };
            await dev.up();
            expect(model.records).to.have.length.greaterThan(others);
            expect(differences(bench)).to.deep.equal([]);
            await dev.destroy();
            expect(model.records).to.have.length(others);
            expect(differences(bench)).to.deep.equal([]);
        });
    }
});
