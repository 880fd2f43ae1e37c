import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { BenchStack } from "./benchStack";
import { failureOf } from "./failureOf";
import { goesUp } from "./goesUp";
import type { EngineBench, StackOptions } from "./harness";
import { openLakehouse } from "./lakehouse";

const SECRET = "sentinel-in-clear";

describe("every stack on the real engine", () => {
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse();
        dev = await bench.stack("dev");
        await dev.setSecret("lakehouse:alertWebhookUrl", `https://alerts.example.com/${SECRET}`);
    });

    after(() => {
        bench.close();
    });

    // Environments read the foundation's contract, so it goes first.
    for (const name of ["foundation", "dev", "staging", "prod"]) {
        goesUp(name, () => bench);
    }

    /** A further stack with the settings of dev, but for some. */
    function likeDev(name: string, options: StackOptions): Promise<BenchStack> {
        return bench.stack(name, { file: "Pulumi.dev.yaml", ...options });
    }

    describe("what the policy pack finds", () => {
        const PUBLIC_FRONT_END = "workspace-public-access workspace-network-private-access";

        it("is shown and stops nothing when it is advice", () => {
            expect(dev.findings).to.include(`advisory ${PUBLIC_FRONT_END}`);
            expect(dev.errors).to.deep.equal([]);
        });

        it("stops the preview when --policy-pack-config makes it mandatory", async () => {
            const strict = await likeDev("strict", { policyConfig: { "workspace-public-access": "mandatory" } });
            expect(await failureOf(strict.preview())).to.not.equal("");
            expect(strict.findings).to.include(`mandatory ${PUBLIC_FRONT_END}`);
        });
    });

    describe("a stack whose upstream is not what it needs fails before anything is made", () => {
        const FAULTS = {
            "when there is no such stack": {
                overrides: { "lakehouse:upstream": { foundation: "organization/lakehouse/nowhere" } },
                failure: `unknown stack "organization/lakehouse/nowhere"`,
            },
            "when that stack has no such output": {
                overrides: { "lakehouse:upstream": { foundation: "organization/lakehouse/dev" } },
                failure: "upstream.foundation: got no output `foundation` in organization/lakehouse/dev",
            },
            "when that stack is in another account": {
                overrides: { "lakehouse:awsAccountId": "444455556666" },
                failure: "awsAccountId: got 444455556666, allowed: 111122223333",
            },
        };

        Object.entries(FAULTS).forEach(([title, { overrides, failure }], index) => {
            it(title, async () => {
                const callsBefore = bench.model.calls.length;
                const stack = await likeDev(`faulty-${String(index)}`, { overrides });
                await failureOf(stack.up());
                expect(stack.errors.join("\n")).to.include(failure);
                expect(bench.model.calls).to.have.length(callsBefore);
                expect(stack.state().filter(({ type }) => /aws|databricks|lakehouse/.test(type))).to.deep.equal([]);
            });
        });
    });

    describe("claim 47: a secret setting", () => {
        it("reaches what needs it, and nothing else", () => {
            const knowing = bench.model.records.filter(({ inputs }) => JSON.stringify(inputs).includes(SECRET));
            expect(knowing.map(({ type }) => type)).to.deep.equal([
                "databricks:index/notificationDestination:NotificationDestination",
            ]);
        });

        it("is in clear in nothing that the engine says or writes", async () => {
            expect(dev.transcript).to.not.include(SECRET);
            expect(JSON.stringify(await dev.outputs())).to.not.include(SECRET);
            expect(filesUnder(bench.workDir).filter((file) => readFileSync(file, "utf8").includes(SECRET))).to.be.empty;
        });

        it("is found in the state by the same search once that is decrypted", async () => {
            expect(filesUnder(bench.workDir)).to.include(dev.checkpointFile);
            expect(await dev.decrypted()).to.include(SECRET);
        });
    });
});

function filesUnder(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
}
