import { expect } from "chai";
import type { StateResource } from "../benchStack";
import type { EngineBench } from "../harness";
import { openLakehouse } from "../lakehouse";
import { goesDown } from "./goesDown";
import { goesUp } from "./goesUp";
import { hidesSecrets, setSentinel } from "./secrets";
import { standsGuard } from "./standsGuard";

const FOLDER = "examples/split";
const SECOND = "prod-workspace";

function fileOf(name: string): string {
    return `${FOLDER}/Pulumi.${name}.yaml`;
}

describe("prod in two stacks on the real engine", () => {
    let bench: EngineBench;
    let others: number;

    before(async () => {
        bench = await openLakehouse();
        await (await bench.stack("foundation")).up();
        others = bench.model.records.length;
        await setSentinel(await bench.stack(SECOND, { file: fileOf(SECOND) }));
    });

    after(() => {
        bench.close();
    });

    ["prod-platform", "prod-workspace"].forEach((name, index) => {
        goesUp(name, () => bench, { file: fileOf(name), seed: 11 + index, makesWorkspace: false });
    });

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

    for (const name of ["prod-platform", SECOND]) {
        standsGuard(name, () => bench);
    }

    hidesSecrets(() => bench, [SECOND]);

    for (const name of [SECOND, "prod-platform"]) {
        goesDown(name, () => bench);
    }

    describe("lifecycle 7: when both are gone", () => {
        it("nothing of them is left in the clouds", () => {
            expect(bench.model.records).to.have.length(others);
        });
    });
});
