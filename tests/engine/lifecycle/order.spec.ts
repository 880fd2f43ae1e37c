import { expect } from "chai";
import { anyOrder } from "../anyOrder";
import type { BenchStack } from "../benchStack";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { openLakehouse } from "../lakehouse";
import { SMALL_DEV } from "../smallDev";

const SEEDS = 20;

describe("calls that end in any order, on the real engine", () => {
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined });
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev", { overrides: SMALL_DEV });
    });

    after(() => {
        bench.close();
    });

    for (let seed = 1; seed <= SEEDS; seed++) {
        it(`lifecycle 2, 7: dev goes up, and is destroyed, at once (seed ${String(seed)})`, async () => {
            const { model } = bench;
            const others = model.records.length;
            model.interference = anyOrder(seed);
            await dev.up();
            expect(model.records).to.have.length.greaterThan(others);
            expect(differences(bench)).to.deep.equal([]);
            await dev.destroy();
            expect(model.records).to.have.length(others);
            expect(differences(bench)).to.deep.equal([]);
        });
    }
});
