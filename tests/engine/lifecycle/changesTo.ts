import { expect } from "chai";
import { mutationsOf } from "../cloudCalls";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import type { Overrides } from "../project";
import { changeSettings, savepoint } from "../savepoint";

/** A change of a stack's settings, and all that it does to the clouds. */
export interface Change {
    readonly settings: Overrides;
    readonly mutations: readonly string[];
}

/** Proves of each change that it does only what it must. The stack is up; each change begins where all of them do. */
export function changesTo(name: string, bench: () => EngineBench, changes: Readonly<Record<string, Change>>): void {
    describe(`lifecycle 4: a change of ${name} does only what it must`, () => {
        let restore: () => void;

        beforeEach(() => {
            restore = savepoint(bench());
        });

        afterEach(() => {
            restore();
        });

        for (const [title, { settings, mutations }] of Object.entries(changes)) {
            it(title, async () => {
                const stack = await bench().stack(name);
                changeSettings(bench(), name, settings);
                const done = await mutationsOf(bench().model, () => stack.up());
                expect(done.sort()).to.deep.equal([...mutations].sort());
                expect(differences(bench())).to.deep.equal([]);
            });
        }
    });
}
