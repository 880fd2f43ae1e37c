import { writeFileSync } from "node:fs";
import { expect } from "chai";
import type { BenchStack, StateResource } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { changeSettings } from "../savepoint";
import type { Dev } from "./dev";

/** Proves what is left of dev when it is destroyed, by tier. What protects and retains are the options of each resource itself. */
export function destroyOfDev(dev: () => Dev): void {
    describe("lifecycle 7: destroy of an environment of tier disposable", () => {
        it("protects and retains nothing: all is removed, in an order that the clouds accept", async () => {
            const { bench, stack, others } = dev();
            expect(stack.state().filter((resource) => isProtected(resource) || isRetained(resource))).to.deep.equal([]);
            await stack.destroy();
            expect(bench.model.records).to.have.length(others);
            expect(stack.state()).to.deep.equal([]);
        });
    });

    for (const tier of ["standard", "critical"]) {
        describe(`lifecycle 7: destroy of an environment of tier ${tier}`, () => {
            beforeEach(async () => {
                const { bench, stack } = dev();
                changeSettings(bench, "dev", { "lakehouse:tier": tier, "lakehouse:keys": { deletionWindowDays: 30 } });
                await stack.up();
            });

            // That destroy stops at its preview is shown in stacks.spec.ts, for staging and prod: the engine takes long for it.
            it("without the preview, leaves what is protected, and what that stands on", async () => {
                const { stack } = dev();
                const before = stack.state();
                const kept = withFoundations(before, isProtected);
                const left = before.filter((resource) => kept.includes(resource) || isRetained(resource));
                await stack.destroy({ excludeProtected: true });
                expect(names(stack.state())).to.deep.equal(names(kept));
                expect(namesInClouds(dev())).to.deep.equal(names(custom(left)));
                expect(stack.transcript).to.match(/There are still \d+ protected resources/);
            });

            it("once nothing is protected, leaves what is retained by its tier, and nothing else", async () => {
                const { stack } = dev();
                const retained = stack.state().filter(isRetained);
                expect(retained.length > 0).to.equal(tier === "critical");
                unprotect(stack);
                await stack.destroy();
                expect(stack.state()).to.deep.equal([]);
                expect(namesInClouds(dev())).to.deep.equal(names(custom(retained)));
            });
        });
    }
}

function isProtected({ protect }: StateResource): boolean {
    return protect === true;
}

function isRetained({ custom: isCustom, retainOnDelete }: StateResource): boolean {
    return isCustom && retainOnDelete === true;
}

/** As `pulumi state unprotect --all` does. */
function unprotect(stack: BenchStack): void {
    writeFileSync(stack.checkpointFile, stack.checkpoint().replaceAll(/"protect": ?true/g, `"protect":false`));
}

/** Resources, and all that they need to be: parents, providers, what they depend on. */
function withFoundations(
    state: readonly StateResource[],
    isWanted: (resource: StateResource) => boolean,
): StateResource[] {
    const wanted = new Set(state.filter(isWanted));
    for (const resource of [...state].reverse()) {
        if (wanted.has(resource)) {
            const { parent = "", provider = "", dependencies = [] } = resource;
            const needed = new Set([parent, provider.replace(/::[^:]*$/, ""), ...dependencies]);
            state.filter(({ urn }) => needed.has(urn)).forEach((other) => wanted.add(other));
        }
    }
    return [...wanted];
}

/** What the clouds make: no components, providers and references. */
function custom(resources: readonly StateResource[]): readonly StateResource[] {
    return resources.filter((resource) => resource.custom && !resource.type.startsWith("pulumi:"));
}

function names(resources: readonly Pick<StateResource, "urn">[]): string[] {
    return resources.map(({ urn }) => logicalName(urn)).sort();
}

function namesInClouds({ bench: { model } }: Dev): string[] {
    return names(model.records.filter(({ urn }) => urn.startsWith("urn:pulumi:dev::")));
}
