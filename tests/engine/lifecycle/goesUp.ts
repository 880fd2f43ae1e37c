import { expect } from "chai";
import type { BenchStack, Step } from "./benchStack";
import type { EngineBench, StackOptions } from "./harness";
import { differences } from "./inventory";

/** Proves that a stack goes up: that nothing but what was previewed is made, and that nothing is left to do afterwards. */
export function goesUp(name: string, bench: () => EngineBench, options?: StackOptions): void {
    describe(name, () => {
        let stack: BenchStack;
        let previewed: readonly Step[];

        before(async () => {
            stack = await bench().stack(name, options);
        });

        it("previews on an empty state, judged by the policy pack", async () => {
            const { model } = bench();
            const before = model.records.length;
            previewed = await stack.preview();
            expect(previewed.length).to.be.greaterThan(0);
            expect(model.records).to.have.length(before);
            expect(stack.transcript).to.include(`"PolicyPacks":{"lakehouse|local|`);
        });

        it("goes up and makes just what was previewed", async () => {
            expect(urns(await stack.up())).to.deep.equal(urns(previewed));
        });

        it("claim 14: a preview right after finds no change", async () => {
            expect(await stack.preview()).to.deep.equal([]);
        });

        it("is all that exists in the clouds, with the stacks before it", () => {
            // What is read and not made, such as the reference to the foundation, is in the state too.
            expect(stack.state()).to.have.length.of.at.least(previewed.length);
            expect(differences(bench())).to.deep.equal([]);
        });
    });
}

function urns(steps: readonly Step[]): string[] {
    return steps.map(({ urn }) => urn).sort();
}
