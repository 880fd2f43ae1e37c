import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { failCall, type Fault } from "../failCall";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { openLakehouse } from "../lakehouse";
import { savepoint } from "../savepoint";
import { seeded } from "../seeded";
import { SMALL_DEV } from "../smallDev";

/** Calls that fail, per fault: this many of the first {@link CALLS}, and this many of the deletions. */
const SAMPLES = { up: 2, destroy: 1 };

/** Fewer than dev takes to go up, or down. */
const CALLS = 70;

const REFUSALS: Readonly<Record<string, string>> = {
    throttling: "ThrottlingException: Rate exceeded",
    "an internal error": "InternalFailure: We encountered an internal error. Please try again.",
    "access denied": "AccessDenied: User is not authorized to perform this action",
};

const LOST_ANSWER: Fault = {
    when: "after",
    message: "RequestTimeout: timeout while waiting for state to become 'available'",
};

describe("issue claim 5: a call that fails, on the real engine", () => {
    const random = seeded(5);
    const sample = (size: number): number[] => Array.from({ length: size }, () => 1 + Math.floor(random() * CALLS));
    let bench: EngineBench;
    let dev: BenchStack;
    let others: number;
    let restore: { readonly empty: () => void; readonly deployed: () => void };

    before(async () => {
        bench = await openLakehouse();
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev", { overrides: SMALL_DEV });
        others = bench.model.records.length;
        const empty = savepoint(bench);
        await dev.up();
        restore = { empty, deployed: savepoint(bench) };
    });

    after(() => {
        bench.close();
    });

    /** Runs work of which one call fails, and returns the logical name of its resource. */
    async function fails(which: number, fault: Fault, work: () => Promise<unknown>): Promise<string> {
        const failed = failCall(bench.model, which, fault);
        await failureOf(work());
        bench.model.interference = {};
        const name = logicalName(failed()?.urn ?? "");
        expect(dev.errors.join("\n")).to.include(`${name}: `).and.include(fault.message);
        return name;
    }

    for (const [kind, message] of Object.entries(REFUSALS)) {
        for (const which of sample(SAMPLES.up)) {
            it(`${kind} at call ${String(which)} of up: leaves nothing behind, and the next up goes on`, async () => {
                restore.empty();
                const name = await fails(which, { when: "before", message }, () => dev.up());
                expect(differences(bench)).to.deep.equal([]);
                expect(names(dev)).to.not.include(name);
                await dev.up();
                expect(names(dev)).to.include(name);
                expect(differences(bench)).to.deep.equal([]);
            });
        }
    }

    for (const which of sample(SAMPLES.up)) {
        it(`an answer lost at call ${String(which)} of up: leaves one thing behind, which can be told, and removed`, async () => {
            restore.empty();
            const name = await fails(which, LOST_ANSWER, () => dev.up());
            const orphan = bench.model.records.find(({ urn }) => logicalName(urn) === name);
            expect(differences(bench)).to.deep.equal([
                `in the cloud and not in the state: ${String(orphan?.type)} ${String(orphan?.id)}`,
            ]);
            // The engine knows nothing of it: it writes the same setting again, makes another one, or is refused where there can
            // be only one.
            const second = await failureOf(dev.up());
            expect(differences(bench)).to.have.length.of.at.most(1);
            expect(second === "" || dev.errors.join("\n").includes(`${name}: `)).to.equal(true, dev.errors.join("\n"));
            if (orphan !== undefined && differences(bench).length > 0) {
                bench.model.tamper(orphan, undefined);
            }
            await dev.up();
            expect(differences(bench)).to.deep.equal([]);
        });
    }

    for (const [kind, fault] of Object.entries({
        ...Object.fromEntries(
            Object.entries(REFUSALS).map(([kind, message]) => [kind, { when: "before", message } as const]),
        ),
        "an answer lost": LOST_ANSWER,
    })) {
        for (const which of sample(SAMPLES.destroy)) {
            it(`${kind} at call ${String(which)} of destroy: the next destroy goes on`, async () => {
                restore.deployed();
                await fails(which, fault, () => dev.destroy());
                await dev.destroy();
                expect(bench.model.records).to.have.length(others);
                expect(differences(bench)).to.deep.equal([]);
            });
        }
    }
});

function names(stack: BenchStack): string[] {
    return stack.state().map(({ urn }) => logicalName(urn));
}
