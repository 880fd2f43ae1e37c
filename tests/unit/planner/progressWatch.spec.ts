import { expect } from "chai";
import { ProgressWatch, activeWithin } from "../../../planner/progressWatch";
import { node } from "./childProcess";
import { rejection } from "./toyProject";

class Halted extends Error {}

const halted = (): Error => new Halted("halted");

describe("planner/progressWatch", () => {
    it("fails after the given silence where something else keeps Node running", async () => {
        const watch = new ProgressWatch({ activity: () => 0, halted }, 20);
        expect((await rejection(watch.failed, Halted)).message).to.equal("halted");
        watch.stop();
    });

    it("does not fail while something happens, nor once it is stopped", async () => {
        let activity = 0;
        // Something has happened whenever it looks: timers of two clocks would make this a matter of luck.
        const watch = new ProgressWatch({ activity: () => ++activity, halted }, 1);
        const stopped = new ProgressWatch({ activity: () => 0, halted }, 1);
        stopped.stop();
        const pause = new Promise((resolve) => setTimeout(resolve, 60, "still running"));
        expect(await Promise.race([watch.failed, stopped.failed, pause])).to.equal("still running");
        expect(activity).to.be.above(2);
        watch.stop();
    });

    it("does not fail when it is stopped while it looks", async () => {
        let looks = 0;
        const activity = (): number => {
            if (++looks === 4) {
                watch.stop();
            }
            return 0;
        };
        const watch = new ProgressWatch({ activity, halted }, 1);
        const pause = new Promise((resolve) => setTimeout(resolve, 60, "still running"));
        expect(await Promise.race([watch.failed, pause])).to.equal("still running");
        expect(looks).to.be.above(3);
    });

    it("fails at once where nothing else runs, however long the silence may be", async () => {
        const output = await node([
            "--import",
            "tsx",
            "-e",
            `const { ProgressWatch } = require("./planner/progressWatch");
            const watch = new ProgressWatch({ activity: () => 0, halted: () => new Error("halted") }, 3_600_000);
            watch.failed.catch((error) => console.log(error.message));`,
        ]);
        expect(output).to.equal("halted\n");
    }).timeout(20_000);

    it("keeps the first error: later ones are consequences", async () => {
        const watch = new ProgressWatch({ activity: () => 0, halted }, 1_000);
        watch.fail(new SyntaxError("first"));
        watch.fail(new SyntaxError("second"));
        expect((await rejection(watch.failed, SyntaxError)).message).to.equal("first");
        watch.stop();
    });

    it("tells whether something happens within a number of turns", async () => {
        let turns = 0;
        expect(await activeWithin(3, () => ++turns > 2)).to.equal(true);
        expect(await activeWithin(3, () => false)).to.equal(false);
    });
});
