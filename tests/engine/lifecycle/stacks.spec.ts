import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import type { EngineBench } from "../harness";
import { openLakehouse } from "../lakehouse";
import { changesTo } from "./changesTo";
import { goesDown } from "./goesDown";
import { goesUp } from "./goesUp";
import { hidesSecrets, setSentinel } from "./secrets";
import { standsGuard } from "./standsGuard";

const ENVIRONMENTS = ["dev", "staging", "prod"];

describe("every stack on the real engine", () => {
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse();
        dev = await bench.stack("dev");
        for (const name of ENVIRONMENTS) {
            await setSentinel(await bench.stack(name));
        }
    });

    after(() => {
        bench.close();
    });

    // Environments read the foundation's contract, so it goes first.
    ["foundation", ...ENVIRONMENTS].forEach((name, index) => {
        goesUp(name, () => bench, { seed: index + 1, makesWorkspace: name !== "foundation" });
    });

    // What changes do is in dev.spec.ts, and for the other stacks in endurance/; that only the state learns another tier, here.
    changesTo("staging", () => bench, {
        "another tier: the state learns what is to be kept, and logs of clusters are kept for longer": {
            settings: { "lakehouse:tier": "critical", "lakehouse:keys": { deletionWindowDays: 30 } },
            mutations: ["update lake-logs-data-lifecycle"],
        },
    });

    // What is changed by hand in dev is in dev.spec.ts, too, in more ways.
    for (const name of ["foundation", "staging", "prod"]) {
        standsGuard(name, () => bench);
    }

    hidesSecrets(() => bench, ENVIRONMENTS);

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
