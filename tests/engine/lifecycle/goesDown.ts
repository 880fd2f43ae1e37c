import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { changeSettings } from "../savepoint";

/** Proves that a protected stack is not deleted by mistake, and that it is gone after what the operations page says. */
export function goesDown(name: string, bench: () => EngineBench): void {
    describe(name, () => {
        let stack: BenchStack;

        before(async () => {
            stack = await bench().stack(name);
        });

        it("lifecycle 7: destroy stops at its preview, and names what is protected", async () => {
            await stopsAtPreview(bench(), stack);
        });

        it("lifecycle 7: is gone after tier disposable, an up without the pack, and destroy", async () => {
            changeSettings(bench(), name, { "lakehouse:tier": "disposable" });
            await stack.up({ policyPacks: [], policyPackConfigs: [] });
            await stack.destroy();
            expect(stack.state()).to.deep.equal([]);
            expect(differences(bench())).to.deep.equal([]);
        });
    });
}

/** Proves that `pulumi destroy` ends with its preview, which names resources that are protected, and that nothing is gone. */
async function stopsAtPreview(bench: EngineBench, stack: BenchStack): Promise<void> {
    const before = bench.model.records.length;
    await failureOf(stack.previewDestroy());
    const named = stack.errors.filter((error) => error.includes("because it is protected"));
    expect(named).to.have.length.greaterThan(0);
    const kept = stack.state().filter(({ protect }) => protect === true);
    expect(kept.map(({ urn }) => logicalName(urn))).to.include.members(
        named.map((error) => error.slice(0, error.indexOf(":"))),
    );
    expect(bench.model.records).to.have.length(before);
}
