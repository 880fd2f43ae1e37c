import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { projectRoot, run } from "./repository";

/** Starts a pack the way the engine does; resolves to the first line it prints, which is the port it listens on. */
function start(pack: string): Promise<string> {
    const host = join(pack, "node_modules/@pulumi/pulumi/cmd/run-policy-pack");
    const child = spawn(process.execPath, [host, "127.0.0.1:1", "."], {
        cwd: pack,
        stdio: ["ignore", "pipe", "ignore"],
    });
    return new Promise((done, fail) => {
        child.stdout.once("data", (line: Buffer) => {
            child.kill();
            done(line.toString().trim());
        });
        child.once("error", fail);
        child.once("close", (code) => {
            fail(new Error(`ended with code ${String(code)} before it listened`));
        });
    });
}

describe("policy pack as npm packs it", function () {
    this.timeout(60_000);
    let folder: string;
    let pack: string;

    before(async () => {
        folder = mkdtempSync(join(tmpdir(), "lakehouse-pack-"));
        const build = `require("./tools/build.cjs").ensureBuilt(require("./tools/buildState.cjs").targets.pack)`;
        await run(process.execPath, ["-e", build], projectRoot);
        await run("npm", ["pack", "--silent", "--pack-destination", folder], join(projectRoot, "policies"));
        const [archive = ""] = readdirSync(folder);
        await run("tar", ["-xzf", archive], folder);
        pack = join(folder, "package");
        const manifest = JSON.parse(readFileSync(join(pack, "package.json"), "utf8")) as { dependencies: object };
        for (const name of Object.keys(manifest.dependencies)) {
            const link = join(pack, "node_modules", name);
            mkdirSync(dirname(link), { recursive: true });
            symlinkSync(join(projectRoot, "node_modules", name), link, "dir");
        }
    });

    after(() => {
        rmSync(folder, { recursive: true, force: true });
    });

    const shipped = (): string[] =>
        readdirSync(pack, { recursive: true, encoding: "utf8" }).filter((path) => !path.startsWith("node_modules"));

    it("ships the launcher, the project file and the build", () => {
        expect(shipped()).to.include.members([
            "launch.cjs",
            "PulumiPolicy.yaml",
            "package.json",
            join("bin", "index.js"),
        ]);
    });

    it("ships neither sources nor tests", () => {
        expect(shipped().filter((path) => path.endsWith(".ts"))).to.deep.equal([]);
    });

    it("starts with the dependencies it declares and no others", async () => {
        expect(await start(pack)).to.match(/^\d+$/);
    });

    it("does not start without its build", async () => {
        rmSync(join(pack, "bin"), { recursive: true });
        const error = await start(pack).then(
            (line) => new Error(`listens on ${line}`),
            (reason: unknown) => reason,
        );
        expect(error).to.match(/ended with code [1-9]/);
    });
});
