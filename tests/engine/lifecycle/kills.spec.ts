import { expect } from "chai";
import { differences } from "../inventory";
import { savepoint } from "../savepoint";
import { seeded } from "../seeded";
import { SMALL_DEV } from "../smallDev";
import { DEV_DEPTH } from "./depth";
import { COMMANDS, survivesKill } from "./killed";
import { openLone, type Lone } from "./lone";
import { refusesASecond } from "./refusesASecond";

const { kills } = DEV_DEPTH;

/** Most calls between the start of a run and its end by a kill: dev takes some runs to go up, or down. */
const CALLS = 16;

describe("dev, when its engine is killed:", () => {
    const random = seeded(6);
    let dev: Lone;
    let restore: Partial<Record<"up" | "destroy", () => void>>;

    before(async () => {
        dev = await openLone("dev", { overrides: SMALL_DEV });
        restore = { up: savepoint(dev.bench) };
    });

    after(() => {
        dev.bench.close();
    });

    refusesASecond(() => dev);

    it("lifecycle 6: what is to be typed is on the operations page, and ends with the command that goes on", () => {
        expect(COMMANDS).to.include.members(["npm run recover -- dev", "pulumi import …"]);
        expect(COMMANDS.at(-1)).to.equal("pulumi up -s dev --policy-pack policies");
    });

    for (const operation of ["up", "destroy"] as const) {
        describe(`lifecycle 6: after a SIGKILL in the middle of ${operation}`, () => {
            let imported = 0;

            before(() => {
                restore.destroy ??= savepoint(dev.bench);
                restore[operation]?.();
            });

            for (let moment = 1; moment <= kills; moment++) {
                const which = 1 + Math.floor(random() * CALLS);

                it(`at call ${String(which)} of a run (moment ${String(moment)}), nothing is lost, and the next one goes on`, async () => {
                    const work = (): Promise<unknown> => dev.stack[operation]();
                    let found = await survivesKill(dev, { which, work });
                    if (found === undefined) {
                        // The run before had almost ended.
                        restore[operation]?.();
                        found = await survivesKill(dev, { which, work });
                    }
                    expect(found, "killed").to.be.a("number");
                    imported += found ?? 0;
                });
            }

            it("the last one converges", async () => {
                await dev.stack[operation]();
                expect(differences(dev.bench)).to.deep.equal([]);
                if (operation === "up") {
                    expect(await dev.stack.preview()).to.deep.equal([]);
                    expect(imported, "imported things").to.be.greaterThan(kills);
                } else {
                    expect(dev.bench.model.records).to.have.length(dev.others);
                }
            });
        });
    }
});
