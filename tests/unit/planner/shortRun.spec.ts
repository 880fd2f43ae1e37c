import { expect } from "chai";
import { tuneForShortRun } from "../../../planner/shortRun";
import { node } from "./childProcess";

describe("planner/shortRun", () => {
    const tuned = (canCache: boolean): readonly string[] => {
        const done: string[] = [];
        const enableCompileCache = (): unknown => done.push("cache");
        const setFlag = (flag: string): unknown => done.push(flag);
        tuneForShortRun({ setFlag, ...(canCache && { enableCompileCache }) });
        return done;
    };

    it("keeps compiled code where Node can, and optimises later where it cannot", () => {
        expect(tuned(true)).to.deep.equal(["cache"]);
        expect(tuned(false)).to.deep.equal(["--interrupt-budget=1000000"]);
    });

    it("knows a flag that this version of Node knows, if it sets one", async () => {
        const set = `require("node:v8").setFlagsFromString(${JSON.stringify("--interrupt-budget=1000000")})`;
        const script = `if (!require("node:module").enableCompileCache) ${set}; console.log("fine")`;
        expect(await node(["-e", script])).to.equal("fine\n");
    });
});
