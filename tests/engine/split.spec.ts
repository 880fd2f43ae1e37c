import { expect } from "chai";
import type { StateResource } from "./benchStack";
import { goesUp } from "./goesUp";
import type { EngineBench } from "./harness";
import { openLakehouse } from "./lakehouse";

describe("prod in two stacks on the real engine", () => {
    let bench: EngineBench;

    before(async () => {
        bench = await openLakehouse();
        await (await bench.stack("foundation")).up();
    });

    after(() => {
        bench.close();
    });

    for (const name of ["prod-platform", "prod-workspace"]) {
        goesUp(name, () => bench, { file: `examples/split/Pulumi.${name}.yaml` });
    }

    describe("the second stack", () => {
        it("has what it knows of the first from a stack reference", async () => {
            const workspace = await bench.stack("prod-workspace");
            const first = (type: string): StateResource | undefined =>
                workspace.state().find((resource) => resource.type === type);
            const { platform } = await (await bench.stack("prod-platform")).outputs();
            const { workspaceUrl } = platform?.value as { workspaceUrl: string };
            expect(first("pulumi:pulumi:StackReference")?.id).to.equal("organization/lakehouse/prod-platform");
            expect(first("pulumi:providers:databricks")?.inputs?.["host"]).to.equal(workspaceUrl);
        });
    });
});
