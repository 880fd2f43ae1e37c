import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import type { EngineBench } from "../harness";

const SENTINEL = "sentinel-in-clear";

/** Gives a stack a secret that is found wherever it gets to. */
export function setSentinel(stack: BenchStack): Promise<void> {
    return stack.setSecret("lakehouse:alertWebhookUrl", `https://alerts.example.com/${SENTINEL}`);
}

/** Proves of stacks that are up, and have the sentinel, that it is in clear nowhere. */
export function hidesSecrets(bench: () => EngineBench, names: readonly string[]): void {
    describe("lifecycle 10: claim 47: a secret setting", () => {
        it("reaches what needs it, and nothing else", () => {
            const knowing = bench().model.records.filter(({ inputs }) => JSON.stringify(inputs).includes(SENTINEL));
            expect(knowing.map(({ type }) => type)).to.deep.equal(
                names.map(() => "databricks:index/notificationDestination:NotificationDestination"),
            );
        });

        for (const name of names) {
            it(`of ${name} is in clear in nothing that the engine says`, async () => {
                const stack = await bench().stack(name);
                expect(stack.transcript).to.not.include(SENTINEL);
                expect(JSON.stringify(await stack.outputs())).to.not.include(SENTINEL);
            });

            it(`of ${name} is found in its state once that is decrypted`, async () => {
                expect(await (await bench().stack(name)).decrypted()).to.include(SENTINEL);
            });
        }

        it("is in clear in nothing that the engine writes, states included", async () => {
            const files = filesUnder(bench().workDir);
            for (const name of names) {
                expect(files).to.include((await bench().stack(name)).checkpointFile);
            }
            expect(files.filter((file) => readFileSync(file, "utf8").includes(SENTINEL))).to.be.empty;
        });
    });
}

function filesUnder(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
}
