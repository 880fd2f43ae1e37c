import { expect } from "chai";
import type { BenchStack, Step } from "../benchStack";
import { mutates } from "../cloudCalls";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { openLakehouse } from "../lakehouse";

describe("lifecycle 8: a second up while one runs, on the real engine", () => {
    let bench: EngineBench;
    let foundation: BenchStack;
    let first: Promise<readonly Step[]>;
    let goOn: () => void;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined, everyStepSaved: true });
        foundation = await bench.stack("foundation");
        const gate = new Promise<void>((resolve) => {
            goOn = resolve;
        });
        // The first run is in the middle of its work: it waits for the answer to its first call.
        await new Promise<void>((resolve) => {
            bench.model.interference = {
                before: async () => {
                    resolve();
                    await gate;
                },
            };
            first = foundation.up();
        });
    });

    after(() => {
        bench.close();
    });

    it("is refused with a message that says why and how to go on, and makes nothing", async () => {
        const refusal = await failureOf(foundation.up());
        expect(refusal).to.include("the stack is currently locked by 1 lock(s)").and.include("pulumi cancel");
        expect(bench.model.records).to.deep.equal([]);
    });

    it("harms nothing: the first one ends, its stack is up, and no call was made twice", async () => {
        goOn();
        expect((await first).length).to.be.greaterThan(0);
        const created = bench.model.calls.filter(mutates).map(({ urn }) => urn);
        expect(created).to.have.length(new Set(created).size);
        expect(differences(bench)).to.deep.equal([]);
    });

    it("is accepted once the first has ended, and finds nothing to do", async () => {
        expect(await foundation.up()).to.deep.equal([]);
    });
});
