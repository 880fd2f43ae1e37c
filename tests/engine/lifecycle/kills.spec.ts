import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { documentedCommands } from "../documented";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { killedAt } from "../killEngine";
import { openLakehouse } from "../lakehouse";
import { Recovery } from "../recovery";
import { savepoint } from "../savepoint";
import { seeded } from "../seeded";
import { SMALL_DEV } from "../smallDev";

const MOMENTS = 15;

/** Most calls between the start of a run and its end by a kill: dev takes some runs to go up, or down. */
const CALLS = 16;

const COMMANDS = documentedCommands("After an `up` or `destroy` that was killed");
const UP = "pulumi up -s dev --policy-pack policies";

describe("lifecycle 6: after a SIGKILL of the engine", () => {
    const random = seeded(6);
    let bench: EngineBench;
    let dev: BenchStack;
    let recovery: Recovery;
    let others: number;
    let imported = 0;
    let restore: Readonly<Record<"up" | "destroy", () => void>>;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined, everyStepSaved: true });
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev", { overrides: SMALL_DEV });
        recovery = new Recovery(bench, "dev");
        others = bench.model.records.length;
        const empty = savepoint(bench);
        await dev.up();
        restore = { up: empty, destroy: savepoint(bench) };
    });

    after(() => {
        bench.close();
    });

    /** Types what the operations page says, up to its last line, which goes on. */
    async function recover(): Promise<void> {
        let printed: readonly string[] = [];
        for (const command of COMMANDS.slice(0, -1)) {
            if (command === "npm run recover -- dev") {
                printed = await recovery.print();
            } else {
                await recovery.type(...(command === "pulumi import …" ? printed : [command]));
            }
        }
        imported += printed.length;
    }

    it("what is to be typed is on the operations page, and ends with the command that goes on", () => {
        expect(COMMANDS).to.include.members(["npm run recover -- dev", "pulumi import …"]);
        expect(COMMANDS.at(-1)).to.equal(UP);
    });

    for (const operation of ["up", "destroy"] as const) {
        describe(`in the middle of ${operation}`, () => {
            before(() => {
                restore[operation]();
            });

            for (let moment = 1; moment <= MOMENTS; moment++) {
                const which = 1 + Math.floor(random() * CALLS);

                it(`at call ${String(which)} of a run (moment ${String(moment)}), nothing is lost, and the next one goes on`, async () => {
                    if (!(await killedAt(which, bench, "dev", () => dev[operation]()))) {
                        // The run before had almost ended.
                        restore[operation]();
                        expect(await killedAt(which, bench, "dev", () => dev[operation]())).to.equal(true);
                    }
                    await recover();
                    expect(differences(bench)).to.deep.equal([]);
                });
            }

            it("the last one converges", async () => {
                await dev[operation]();
                expect(differences(bench)).to.deep.equal([]);
                if (operation === "up") {
                    expect(await dev.preview()).to.deep.equal([]);
                    expect(imported, "imported things").to.be.greaterThan(MOMENTS);
                } else {
                    expect(bench.model.records).to.have.length(others);
                }
            });
        });
    }
});
