import { expect } from "chai";
import type { Step } from "../benchStack";
import { mutates } from "../cloudCalls";
import { failureOf } from "../failureOf";
import { differences } from "../inventory";
import type { Lone } from "./lone";

/** Proves of a stack that is not yet up, and then is, that only one run at a time works on it. */
export function refusesASecond(lone: () => Lone): void {
    describe("lifecycle 8: a second up while one runs", () => {
        let first: Promise<readonly Step[]>;
        let goOn: () => void;
        let callsBefore: number;

        before(async () => {
            const { bench, stack } = lone();
            callsBefore = bench.model.calls.length;
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
                first = stack.up();
            });
        });

        it("is refused with a message that says why and how to go on, and makes nothing", async () => {
            const { bench, stack, others } = lone();
            const refusal = await failureOf(stack.up());
            expect(refusal).to.include("the stack is currently locked by 1 lock(s)").and.include("pulumi cancel");
            expect(bench.model.records).to.have.length(others);
        });

        it("harms nothing: the first one ends, its stack is up, and no call was made twice", async () => {
            const { bench } = lone();
            goOn();
            expect((await first).length).to.be.greaterThan(0);
            bench.model.interference = {};
            const changed = bench.model.calls.slice(callsBefore).filter(mutates);
            const urns = changed.map(({ urn }) => urn);
            expect(urns).to.have.length(new Set(urns).size);
            expect(differences(bench)).to.deep.equal([]);
        });

        it("is accepted once the first has ended, and finds nothing to do", async () => {
            expect(await lone().stack.up()).to.deep.equal([]);
        });
    });
}
