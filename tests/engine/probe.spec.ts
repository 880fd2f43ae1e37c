import { join } from "node:path";
import { readFileSync } from "node:fs";
import { failureOf } from "./failureOf";
import type { EngineBench } from "./harness";
import { openLakehouse } from "./lakehouse";
import { loadAnew } from "./program";
describe("probe", () => {
    let bench: EngineBench;
    after(() => bench.close());
    it("mutants", async () => {
        bench = await openLakehouse({ program: () => loadAnew(join(__dirname, "../../.cache/mut/bin/index.js")) });
        await (await bench.stack("foundation")).up();
        const dev = await bench.stack("dev");
        await dev.setSecret("lakehouse:alertWebhookUrl", `https://alerts.example.com/sentinel-in-clear`);
        await failureOf(dev.up());
        console.log(dev.errors);
        await failureOf(dev.up());
        console.log(dev.errors);
        console.log(dev.transcript.includes("sentinel-in-clear"), readFileSync(dev.checkpointFile, "utf8").includes("sentinel-in-clear"));
    });
});
