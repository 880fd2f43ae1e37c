import { expect } from "chai";
import { findLanguageHost } from "../../../tools/engine/languageHost";
import { anyOrder } from "../anyOrder";
import type { BenchStack, Step } from "../benchStack";
import { UNKNOWN } from "../cloud/values";
import type { EngineBench, StackOptions } from "../harness";
import { differences } from "../inventory";
import { ROOT } from "../lakehouse";

/** How a stack goes up that is told apart from others by its number. */
export interface Ascent extends StackOptions {
    /** Seeds the order in which calls end. */
    readonly seed: number;
    /** Whether it makes the workspace that it then talks to. */
    readonly makesWorkspace: boolean;
}

const LAUNCHED =
    findLanguageHost(process.env["PATH"] ?? "") === undefined
        ? "lifecycle 14: launched by what stands in for the language host"
        : "lifecycle 13: launched by the language host";

/** Proves that a stack goes up: that nothing but what was previewed is made, and that nothing is left to do afterwards. */
export function goesUp(name: string, bench: () => EngineBench, { seed, makesWorkspace, ...options }: Ascent): void {
    describe(name, () => {
        let stack: BenchStack;
        let previewed: readonly Step[];

        before(async () => {
            stack = await bench().stack(name, options);
        });

        it("lifecycle 1: previews on an empty state, judged by the policy pack, and makes nothing", async () => {
            const { model } = bench();
            const before = model.records.length;
            previewed = await stack.preview();
            expect(previewed.length).to.be.greaterThan(0);
            expect(model.records).to.have.length(before);
            expect(stack.transcript).to.include(`"PolicyPacks":{"lakehouse|local|`);
            expect(stack.transcript.includes(`"host":"${UNKNOWN}"`), "unknown host").to.equal(makesWorkspace);
        });

        it("lifecycle 1, 2: goes up at once, its calls ending in any order, and makes just what was previewed", async () => {
            bench().model.interference = anyOrder(seed);
            expect(urns(await stack.up())).to.deep.equal(urns(previewed));
            bench().model.interference = {};
        });

        it("lifecycle 3: claim 14: a preview right after finds no change", async () => {
            expect(await stack.preview()).to.deep.equal([]);
        });

        it("lifecycle 3: nor does a refresh", async () => {
            expect(await stack.refresh()).to.deep.equal([]);
        });

        it(`${LAUNCHED}, an up through launch.cjs and Pulumi.yaml finds no change`, async () => {
            const launched = await bench().launched(name, ROOT);
            expect(await launched.up()).to.deep.equal([]);
            expect(launched.transcript).to.match(/Resources:\n\s+\d+ unchanged/);
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
