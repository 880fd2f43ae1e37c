import { expect } from "chai";
import { differences } from "../inventory";
import { savepoint } from "../savepoint";
import { pick, seeded } from "../seeded";
import { SMALL_DEV } from "../smallDev";
import { DEV_DEPTH } from "./depth";
import { KINDS, survives } from "./faults";
import { openLone, type Lone } from "./lone";

const { firstCalls, laterCalls, distance } = DEV_DEPTH;

describe("lifecycle 5: a call that fails, some of the later ones of up and of those of destroy", () => {
    const random = seeded(5);
    const below = (limit: number): number => Math.floor(random() * limit);
    let dev: Lone;
    let operation: "up" | "destroy" = "up";
    let restore: () => void;

    before(async () => {
        dev = await openLone("dev", { overrides: SMALL_DEV });
        const [, fault] = pick(KINDS, 0);
        await survives(dev, { which: firstCalls.length + 1, fault, work: () => dev.stack.up({ parallel: 1 }) });
        restore = savepoint(dev.bench);
    });

    after(() => {
        dev.bench.close();
    });

    /** What comes when a stack is up, or gone. */
    async function turn(): Promise<void> {
        const { bench, stack, others } = dev;
        expect(differences(bench)).to.deep.equal([]);
        if (operation === "up") {
            expect(await stack.preview()).to.deep.equal([]);
        } else {
            expect(bench.model.records).to.have.length(others);
            restore();
        }
        operation = operation === "up" ? "destroy" : "up";
    }

    for (let number = 1; number <= laterCalls; number++) {
        const [kind, fault] = pick(KINDS, below(KINDS.length));
        const which = 1 + below(distance);
        it(`${kind}, fault ${String(number)}, ${String(which)} calls after the one before: the next run goes on`, async () => {
            const work = (): Promise<unknown> => dev.stack[operation]();
            if (!(await survives(dev, { which, fault, work }))) {
                await turn();
                expect(await survives(dev, { which, fault, work })).to.equal(true);
            }
        });
    }

    it("the last run converges", async () => {
        await dev.stack[operation]();
        await turn();
    });
});
