import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { ROOT, node } from "./childProcess";

describe("the planner as a command", () => {
    it("has the same exit code when nobody reads on", async () => {
        const plan = `"${process.execPath}" tools/plan.cjs plan`;
        const leaving = async (stacks: string): Promise<string> =>
            (await promisify(execFile)("sh", ["-c", `{ ${plan} ${stacks}; echo $? >&2; } | true`], { cwd: ROOT }))
                .stderr;
        expect(await leaving("dev --json")).to.equal("0\n");
        expect(await leaving("nowhere --json")).to.match(/\n2\n$/);
    }).timeout(20_000);

    it("runs as a command", async () => {
        const script = join(ROOT, "planner/cli.ts");
        expect(await node(["--import", "tsx", script, "plan", "--help"])).to.include("plan stacks offline");
    }).timeout(20_000);
});
