import { expect } from "chai";
import { differences } from "../inventory";
import { changeSettings, savepoint } from "../savepoint";
import { pick, seeded } from "../seeded";
import { changesOfAny, protectionOf } from "./changesOfAny";
import { changesTo, type Change } from "./changesTo";
import { depthOf, type OtherStack } from "./depth";
import { KINDS, survives } from "./faults";
import { survivesKill } from "./killed";
import { openLone, type Lone, type LoneOptions } from "./lone";
import { refusesASecond } from "./refusesASecond";

/** How many calls of a stack that is killed run at a time: each may leave something to import. */
const PARALLEL = 4;

export interface Endurance extends LoneOptions {
    /** Changes of its settings, by what each is called. */
    readonly changes: Readonly<Record<string, Change>>;
    /**
     * Logical names of what the tier changes beside what it guards: how long it keeps things, and how it locks them.
     * @default none
     */
    readonly updatedByTier?: readonly string[];
    /** Logical name of a resource that the program calls otherwise one day. */
    readonly moved: string;
    /**
     * How many calls bring it up, where these are fewer than those that are to fail.
     * @default enough
     */
    readonly calls?: number;
}

/** Proves of a stack other than dev that it comes through what dev comes through. */
export function endures(
    name: OtherStack,
    { changes, updatedByTier = [], moved, calls = Infinity, ...options }: Endurance,
): void {
    const { firstCalls, laterCalls, kills, distance } = depthOf(name);
    const random = seeded(name.length);
    const within = (limit: number): number => 1 + Math.floor(random() * limit);

    describe(`${name} on a bench of its own:`, () => {
        let lone: Lone;
        let empty: () => void;

        before(async () => {
            lone = await openLone(name, options);
            empty = savepoint(lone.bench);
        });

        after(() => {
            lone.bench.close();
        });

        refusesASecond(() => lone);

        changesTo(name, () => lone.bench, changes);
        changesOfAny(name, () => lone, moved);

        describe("of tier disposable", () => {
            before(async () => {
                const made = lone.bench.model.records.length - lone.others;
                expect(made).to.be.at.least(Math.min(calls, Math.max(...firstCalls)));
                expect(made).to.be.at.most(calls);
                changeSettings(lone.bench, name, { "lakehouse:tier": "disposable" });
                await lone.stack.up();
            });

            protectionOf(name, () => lone, updatedByTier);

            describe("lifecycle 6: after a SIGKILL in the middle of destroy", () => {
                endsWell("destroy");
            });
        });

        describe("lifecycle 6: after a SIGKILL in the middle of up", () => {
            endsWell("up");
        });

        describe("lifecycle 5: a call that fails", () => {
            let begun: (() => void) | undefined;

            before(() => {
                empty();
            });

            for (const call of firstCalls.filter((number) => number <= calls)) {
                const [kind, fault] = pick(KINDS, call);
                it(`${kind} at call ${String(call)} of up: clouds and state agree, and the next up gets further`, async () => {
                    const made = lone.bench.model.records.length - lone.others;
                    const work = (): Promise<unknown> => lone.stack.up({ parallel: 1 });
                    expect(await survives(lone, { which: call - made, fault, work })).to.equal(true);
                });
            }

            for (let number = 1; number <= laterCalls; number++) {
                const [kind, fault] = pick(KINDS, number);
                const which = within(distance);
                it(`${kind}, ${String(which)} calls later: the next up goes on`, async () => {
                    begun ??= calls < Infinity ? empty : savepoint(lone.bench);
                    const work = (): Promise<unknown> => lone.stack.up();
                    if (!(await survives(lone, { which, fault, work }))) {
                        await isUp();
                        begun();
                        expect(await survives(lone, { which, fault, work })).to.equal(true);
                    }
                });
            }

            it("the last up converges", async () => {
                await lone.stack.up();
                await isUp();
            });
        });

        async function isUp(): Promise<void> {
            expect(differences(lone.bench)).to.deep.equal([]);
            expect(await lone.stack.preview()).to.deep.equal([]);
        }

        function endsWell(operation: "up" | "destroy"): void {
            const work = (): Promise<unknown> => lone.stack[operation]({ parallel: PARALLEL });
            let restore: () => void;

            before(() => {
                restore = operation === "up" ? empty : savepoint(lone.bench);
                restore();
            });

            for (let moment = 1; moment <= kills; moment++) {
                const which = within(distance);
                it(`${String(which)} calls later: nothing is lost, and the next run goes on`, async () => {
                    if ((await survivesKill(lone, { which, work })) === undefined) {
                        // The run before had almost ended.
                        restore();
                        expect(await survivesKill(lone, { which, work })).to.be.a("number");
                    }
                });
            }

            it("the last run converges", async () => {
                await lone.stack[operation]();
                if (operation === "up") {
                    await isUp();
                } else {
                    expect(differences(lone.bench)).to.deep.equal([]);
                    expect(lone.bench.model.records).to.have.length(lone.others);
                }
            });
        }
    });
}
