import { expect } from "chai";
import { differences } from "../inventory";
import { savepoint } from "../savepoint";
import { seeded } from "../seeded";
import { FAULTS, openFaultyDev, survives, type FaultyDev } from "./faults";

const FAULT_COUNT = 60;

/** How many calls of up are first ones, which firstCalls.spec.ts lets fail each. */
const FIRST_CALLS = 40;

/** Most calls between two faults: dev goes up, and down, in some runs. */
const DISTANCE = 4;

describe("lifecycle 5: a call that fails, some of the later ones of up and of those of destroy", () => {
    const random = seeded(5);
    const below = (limit: number): number => Math.floor(random() * limit);
    const kinds = Object.entries(FAULTS);
    let dev: FaultyDev;
    let operation: "up" | "destroy" = "up";
    let restore: () => void;

    before(async () => {
        dev = await openFaultyDev();
        const [[, throttling] = []] = kinds;
        if (throttling !== undefined) {
            const work = (): Promise<unknown> => dev.stack.up({ parallel: 1 });
            await survives(dev, { which: FIRST_CALLS + 1, fault: throttling, work });
        }
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

    for (let number = 1; number <= FAULT_COUNT; number++) {
        const [kind, fault] = kinds[below(kinds.length)] ?? ["", { when: "before", message: "" } as const];
        const which = 1 + below(DISTANCE);
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
