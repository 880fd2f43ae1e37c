import { writeFileSync } from "node:fs";
import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { mutationsOf } from "../cloudCalls";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { loadLakehouse } from "../lakehouse";
import { changeSettings, savepoint } from "../savepoint";
import { transformed } from "../transformed";
import type { Lone } from "./lone";

const FORMER_OWNER = "data-platform@example.com";
const OWNER = "lake-team@example.com";

/** A stack that is up, of which the program can be edited. */
export type Changeable = Pick<Lone, "name" | "bench" | "stack" | "runWith">;

/** Proves of changes that every stack knows that they do only what they must. The resource to be renamed is given by its name. */
export function changesOfAny(name: string, subject: () => Changeable, moved: string): void {
    describe(`lifecycle 4: a change of ${name} does only what it must, as of any stack, when it is`, () => {
        const former = `former-${moved}`;
        let restore: () => void;

        beforeEach(() => {
            restore = savepoint(subject().bench);
        });

        afterEach(() => {
            restore();
            subject().runWith(loadLakehouse);
        });

        it("another owner: all that says so is updated, and nothing else", async () => {
            const { bench, stack } = subject();
            const owned = namesIn(bench, name, FORMER_OWNER);
            changeSettings(bench, name, { "lakehouse:owner": OWNER });
            const mutations = await mutationsOf(bench.model, () => stack.up());
            expect(mutations.sort()).to.deep.equal(owned.map((resource) => `update ${resource}`));
            expect(owned).to.not.be.empty;
            expect(namesIn(bench, name, FORMER_OWNER)).to.deep.equal([]);
            expect(namesIn(bench, name, OWNER)).to.deep.equal(owned);
            expect(differences(bench)).to.deep.equal([]);
        });

        it("another name of a resource in the program, with an alias for the old one: nothing", async () => {
            const { bench, stack, runWith } = subject();
            rename(stack, moved, former);
            runWith(() => transformed(moved, ({ opts }) => ({ opts: { ...opts, aliases: [{ name: former }] } })));
            expect(await mutationsOf(bench.model, () => stack.up())).to.deep.equal([]);
            expect(stack.checkpoint()).to.include(`::${moved}"`).and.not.include(`::${former}"`);
        });

        it("another name of a resource, and no alias: it would be replaced", async () => {
            const { stack } = subject();
            rename(stack, moved, former);
            const isMoved = ({ urn }: { readonly urn: string }): boolean => [moved, former].includes(logicalName(urn));
            const operations = (await stack.preview()).filter(isMoved).map(({ operation }) => operation);
            expect(operations.sort()).to.deep.equal(["create", "delete"]);
        });
    });
}

/**
 * Proves that protection is a matter of state, but for what would be emptied when it is deleted, and what else its tier updates.
 * The stack is of another tier.
 */
export function protectionOf(name: string, subject: () => Changeable, updated: readonly string[]): void {
    describe("lifecycle 4: protection", () => {
        let restore: () => void;

        before(() => {
            restore = savepoint(subject().bench);
        });

        after(() => {
            restore();
        });

        it("is turned on: the clouds learn that deletion empties nothing, and nothing else", async () => {
            const { bench, stack } = subject();
            expect(stack.state().filter(({ protect }) => protect === true)).to.deep.equal([]);
            const emptied = namesIn(bench, name, `"forceDestroy":true`);
            changeSettings(bench, name, { "lakehouse:tier": "critical" });
            const mutations = await mutationsOf(bench.model, () => stack.up());
            expect(mutations.sort()).to.deep.equal(
                [...emptied, ...updated].sort().map((resource) => `update ${resource}`),
            );
            const guarded = stack.state().filter(({ custom, protect }) => custom && protect === true);
            expect(guarded.map(({ urn }) => logicalName(urn))).to.include.members(emptied);
        });
    });
}

/** Has the state call a resource otherwise, as if the program had done so when it was made. */
function rename(stack: BenchStack, name: string, former: string): void {
    writeFileSync(stack.checkpointFile, stack.checkpoint().replaceAll(`::${name}"`, `::${former}"`));
}

/** Logical names of what a stack has in the clouds, of which the inputs have a text, sorted. */
export function namesIn({ model }: EngineBench, stack: string, text = ""): string[] {
    return model.records
        .filter(({ urn, inputs }) => urn.startsWith(`urn:pulumi:${stack}::`) && JSON.stringify(inputs).includes(text))
        .map(({ urn }) => logicalName(urn))
        .sort();
}
