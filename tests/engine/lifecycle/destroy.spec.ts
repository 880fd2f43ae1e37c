import { writeFileSync } from "node:fs";
import { expect } from "chai";
import type { BenchStack, StateResource } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { openLakehouse } from "../lakehouse";
import { changeSettings, savepoint } from "../savepoint";

describe("issue claim 7: destroy, on the real engine", () => {
    let bench: EngineBench;
    let foundation: BenchStack;
    let dev: BenchStack;
    let others: number;
    let restoreDisposable: () => void;
    let restore: () => void;

    before(async () => {
        bench = await openLakehouse();
        foundation = await bench.stack("foundation");
        await foundation.up();
        others = bench.model.records.length;
        dev = await bench.stack("dev");
        await dev.up();
        restoreDisposable = savepoint(bench);
        restore = restoreDisposable;
    });

    afterEach(() => {
        restore();
    });

    after(() => {
        bench.close();
    });

    it("removes all of a disposable environment, in an order that the clouds accept", async () => {
        await dev.destroy();
        expect(bench.model.records).to.have.length(others);
        expect(dev.state()).to.deep.equal([]);
    });

    it("stops at its preview for a foundation, and names what is protected", async () => {
        await stopsAtPreview(bench, foundation);
    });

    for (const tier of ["standard", "critical"]) {
        describe(`of an environment of tier ${tier}`, () => {
            before(async () => {
                restoreDisposable();
                changeSettings(bench, "dev", { "lakehouse:tier": tier, "lakehouse:keys": { deletionWindowDays: 30 } });
                await dev.up();
                restore = savepoint(bench);
            });

            it("stops at its preview, and names what is protected", async () => {
                await stopsAtPreview(bench, dev);
            });

            it("leaves what is protected, and what that stands on, when told to do without, and says so", async () => {
                const kept = namesOf(dev, ({ protect }) => protect === true);
                await dev.destroy({ excludeProtected: true });
                expect(namesOf(dev, ({ protect }) => protect === true)).to.deep.equal(kept);
                expect(bench.model.records.map(({ urn }) => logicalName(urn))).to.include.members(kept);
                expect(dev.state().map(({ urn }) => logicalName(urn))).to.not.include("workload-ingest-job");
                expect(dev.transcript).to.match(/There are still \d+ protected resources/);
            });

            if (tier === "standard") {
                it("removes all once nothing is protected", async () => {
                    const unprotected = dev.checkpoint().replaceAll(/"protect": ?true/g, `"protect":false`);
                    writeFileSync(dev.checkpointFile, unprotected);
                    await dev.destroy();
                    expect(bench.model.records).to.have.length(others);
                    expect(dev.state()).to.deep.equal([]);
                });
            }
        });
    }
});

async function stopsAtPreview(bench: EngineBench, stack: BenchStack): Promise<void> {
    await failureOf(stack.previewDestroy());
    const named = stack.errors.filter((error) => error.includes("because it is protected"));
    expect(named).to.have.length.greaterThan(1);
    const kept = namesOf(stack, ({ protect }) => protect === true);
    expect(kept).to.include.members(named.map((error) => error.slice(0, error.indexOf(":"))));
    expect(differences(bench)).to.deep.equal([]);
}

/** Logical names of a stack's resources of a kind, sorted. */
function namesOf(stack: BenchStack, isWanted: (resource: StateResource) => boolean): string[] {
    return stack
        .state()
        .filter((resource) => resource.custom && isWanted(resource))
        .map(({ urn }) => logicalName(urn))
        .sort();
}
