import { join, resolve } from "node:path";
import { expect } from "chai";
import { EngineBench, type BenchStack, type StateResource, type Step } from "./harness";
import { differences } from "./inventory";
import { loadAnew } from "./program";

const ROOT = resolve(__dirname, "../..");
/** Environments read the foundation's contract, so it goes first. */
const STACKS = ["foundation", "dev", "staging", "prod"] as const;

/** The compiled program, with the committed stack files and the compiled policy pack, on the real engine. */
describe("every stack on the real engine", () => {
    let bench: EngineBench;
    const states: (readonly StateResource[])[] = [];

    before(async () => {
        bench = await EngineBench.open({
            project: ROOT,
            program: () => loadAnew(join(ROOT, "bin", "index.js")),
            policyPack: join(ROOT, "policies"),
            overrides: { "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: 0.3, timeoutSeconds: 10 } },
            clouds: { settleMilliseconds: 200 },
        });
    });

    after(() => {
        bench.close();
    });

    for (const name of STACKS) {
        describe(name, () => {
            let stack: BenchStack;
            let previewed: readonly Step[];

            before(async () => {
                stack = await bench.stack(name);
            });

            it("previews on an empty state, judged by the policy pack", async () => {
                const before = bench.model.records.length;
                previewed = await stack.preview();
                expect(previewed.length).to.be.greaterThan(0);
                expect(bench.model.records).to.have.length(before);
                expect(stack.transcript).to.match(/"PolicyPacks":\{"[\w-]+\|local\|/);
            });

            it("goes up and makes just what was previewed", async () => {
                expect(urns(await stack.up())).to.deep.equal(urns(previewed));
            });

            it("claim 14: a preview right after finds no change", async () => {
                expect(await stack.preview()).to.deep.equal([]);
            });

            it("is all that exists in the clouds, with the stacks before it", async () => {
                const state = await stack.state();
                // What is read and not made, such as the reference to the foundation, is in the state too.
                expect(state).to.have.length.of.at.least(previewed.length);
                states.push(state);
                expect(differences(bench.model, ...states)).to.deep.equal([]);
            });
        });
    }
});

function urns(steps: readonly Step[]): string[] {
    return steps.map(({ urn }) => urn).sort();
}
