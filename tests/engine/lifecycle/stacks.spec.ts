import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import type { EngineBench } from "../harness";
import { changed, openLakehouse } from "../lakehouse";
import { changesTo } from "./changesTo";
import { goesDown } from "./goesDown";
import { goesUp } from "./goesUp";

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
    ["foundation", "dev", "staging", "prod"].forEach((name, index) => {
        goesUp(name, () => bench, { seed: index + 1, makesWorkspace: name !== "foundation" });
    });

    // What dev can show is in changes.spec.ts.
    changesTo("foundation", () => bench, {
        "logs that are kept longer": {
            settings: changed("foundation", "retention", { archiveDays: 3650 }),
            mutations: ["update archive-data-lifecycle", "update config-history-data-lifecycle"],
        },
    });
    changesTo("staging", () => bench, {
        "another tier: only the state learns what is to be kept": {
            settings: { "lakehouse:tier": "critical", "lakehouse:keys": { deletionWindowDays: 30 } },
            mutations: [],
        },
    });
    changesTo("prod", () => bench, {
        "a warehouse of another size": {
            settings: changed("prod", "warehouses", { reporting: { size: "Medium", maxClusters: 3 } }),
            mutations: ["update warehouse-reporting-warehouse"],
        },
    });

    describe("lifecycle 10: claim 47: a secret setting", () => {
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

    // Last what the others stand on.
    for (const name of ["prod", "staging"]) {
        goesDown(name, () => bench);
    }

    describe("lifecycle 7: dev", () => {
        it("is gone after destroy, since nothing of it is protected", async () => {
            await dev.destroy();
            expect(dev.state()).to.deep.equal([]);
        });
    });

    goesDown("foundation", () => bench);

    describe("lifecycle 7: when all are gone", () => {
        it("nothing is left in the clouds", () => {
            expect(bench.model.records).to.deep.equal([]);
        });
    });
});

function filesUnder(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
}
