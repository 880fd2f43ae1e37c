import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "chai";
import { readClouds } from "../../../tools/sandbox/cloudFile";
import { sandboxPlaces } from "../../../tools/sandbox/places";

const ROOT = resolve(__dirname, "../../..");
const JOB = "databricks:index/job:Job";

interface Outcome {
    readonly code: number | null;
    readonly output: string;
}

/** Each command is a process of its own: only the folder connects them. */
describe("npm run sandbox, on the real engine", () => {
    let folder: string;

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "lakehouse-sandbox-"));
    });

    after(() => {
        rmSync(folder, { recursive: true, force: true });
    });

    /** @param interruptAt Output at which Ctrl-C is pressed, which reaches all processes of the terminal. */
    function tool(name: "sandbox" | "recover", args: readonly string[], interruptAt?: RegExp): Promise<Outcome> {
        const command = ["--import", "tsx", join("tools", name, "index.ts"), ...args];
        const env = { ...process.env, LAKEHOUSE_SANDBOX: folder };
        const child = spawn(process.execPath, command, { cwd: ROOT, env, detached: true });
        let interrupted = interruptAt === undefined;
        let output = "";
        const listen = (text: Buffer): void => {
            output += text.toString();
            if (!interrupted && interruptAt?.test(output) === true && child.pid !== undefined) {
                interrupted = true;
                process.kill(-child.pid, "SIGINT");
            }
        };
        child.stdout.on("data", listen);
        child.stderr.on("data", listen);
        return new Promise((done) => {
            child.once("close", (code) => {
                done({ code, output });
            });
        });
    }

    const sandbox = (...args: readonly string[]): Promise<Outcome> => tool("sandbox", args);

    /** Types of what a stack has in the simulated clouds. */
    const existing = (stack = "dev"): string[] =>
        readClouds(sandboxPlaces(folder).clouds)
            .records.filter(({ urn }) => urn.startsWith(`urn:pulumi:${stack}::`))
            .map(({ type }) => type);

    it("previews nothing before there is a foundation, and says what to do", async () => {
        const { code, output } = await sandbox("preview", "dev");
        expect(code).to.equal(1);
        expect(output).to.include("npm run sandbox -- up foundation");
        expect(existing()).to.deep.equal([]);
    });

    it("forgets nothing at Ctrl-C: what was made until then is in its clouds, and in the state", async () => {
        const { code, output } = await tool("sandbox", ["up", "foundation"], /metastore created/);
        expect(output).to.include("Resources:");
        expect(code).to.not.equal(0);
        expect(existing("foundation")).to.include("databricks:index/metastore:Metastore");
        expect(await tool("recover", ["foundation", "--sandbox"])).to.deep.include({ code: 0 });
    });

    it("deploys the foundation, then dev, judged by the policy pack, and shows it", async () => {
        const { code, output } = await sandbox("up");
        expect(output).to.match(
            /Updating \(foundation\)[^]*Resources:[^]*Updating \(dev\)[^]*lakehouse@v[^]*Resources:/,
        );
        expect(code).to.equal(0);
        expect(existing()).to.include(JOB);
    });

    it("remembers: a preview in another process finds no change", async () => {
        const { code, output } = await sandbox("preview");
        expect(output).to.match(/Resources:\n\s+\d+ unchanged/);
        expect(code).to.equal(0);
    });

    it("recovers what the state has lost: what recover prints, typed, makes the state whole", async () => {
        const urn = readClouds(sandboxPlaces(folder).clouds).records.find(({ type }) => type === JOB)?.urn ?? "";
        expect((await sandbox("pulumi", "state", "delete", urn, "--stack", "dev", "--yes")).code).to.equal(0);
        const { code, output } = await tool("recover", ["dev", "--sandbox", "--json"]);
        expect(code).to.equal(1);
        const { findings } = JSON.parse(output) as { findings: { verdict: string; urn: string; command: string }[] };
        expect(findings.map((finding) => `${finding.verdict} ${finding.urn}`)).to.deep.equal([`lost ${urn}`]);
        const words = (findings[0]?.command ?? "").replaceAll("'", "").split(" ");
        expect(words.slice(0, 4)).to.deep.equal(["npm", "run", "sandbox", "--"]);
        const imported = await sandbox(...words.slice(4));
        expect(imported.output).to.include("1 imported");
        const again = await tool("recover", ["dev", "--sandbox"]);
        expect(again).to.deep.include({ code: 0 });
        expect(again.output).to.include("nothing exists");
    });

    it("destroys what it has deployed, and keeps the foundation", async () => {
        const { code, output } = await sandbox("destroy");
        expect(output).to.match(/- \d+ deleted/);
        expect(code).to.equal(0);
        expect(existing()).to.deep.equal([]);
        expect(readClouds(sandboxPlaces(folder).clouds).records).to.not.be.empty;
        expect(existsSync(sandboxPlaces(folder).lock)).to.equal(false);
    });
});
