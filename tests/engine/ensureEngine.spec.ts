import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { ensureEngine, isAtLeast, type EnginePlaces } from "../../tools/engine/ensureEngine";
import { failureOf } from "./failureOf";

/** A Go that takes note of being run and makes an engine. */
const WORKING_GO = `if [ "$1" = build ]; then echo built >> "$PWD/builds"; while [ "$1" != -o ]; do shift; done; : > "$2"; fi`;
/** A Go that is stopped half way: something is written, and the build has not succeeded. */
const STOPPED_GO = `${WORKING_GO}; if [ -s "$PWD/builds" ]; then exit 1; fi`;

describe("the engine that the tests run on", () => {
    let folder: string;
    let places: EnginePlaces;
    let announced: string[];

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "ensure-engine-"));
        announced = [];
        const progress: EnginePlaces["progress"] = (what, work) => {
            announced.push(what);
            return work();
        };
        const moduleFolder = join(folder, "module");
        const bin = join(folder, "bin");
        mkdirSync(moduleFolder);
        mkdirSync(bin);
        writeFileSync(join(moduleFolder, "go.mod"), "require github.com/pulumi/pulumi/pkg/v3 v3.256.0\n");
        writeFileSync(join(moduleFolder, "go.sum"), "hashes\n");
        places = { searchPath: bin, moduleFolder, cacheFolder: join(folder, "cache"), progress };
    });

    afterEach(() => {
        rmSync(folder, { recursive: true });
    });

    function install(command: string, script: string): void {
        const file = join(places.searchPath, command);
        // Absolute paths, because PATH holds only what the test installs.
        writeFileSync(file, `#!/bin/sh\n${script}\n`);
        chmodSync(file, 0o755);
    }

    it("is the pulumi on PATH when that is new enough", async () => {
        install("pulumi", "echo v3.249.0");
        expect(await ensureEngine(places)).to.deep.equal({ version: "3.249.0", root: undefined });
    });

    it("is built with Go when the pulumi on PATH is too old, and only once", async () => {
        install("pulumi", "echo v3.248.9");
        install("go", WORKING_GO);
        const first = await ensureEngine(places);
        expect(await ensureEngine(places)).to.deep.equal(first);
        expect(first.version).to.equal("3.256.0");
        expect(existsSync(join(first.root ?? "", "bin", "pulumi"))).to.equal(true);
        expect(readdirSync(places.cacheFolder)).to.have.length(1);
        expect(announced).to.deep.equal(["building Pulumi 3.256.0 with Go, once (about 4 minutes)"]);
    });

    it("is built anew when the pinned modules change", async () => {
        install("go", WORKING_GO);
        const first = await ensureEngine(places);
        writeFileSync(join(places.moduleFolder, "go.sum"), "other hashes\n");
        expect((await ensureEngine(places)).root).to.not.equal(first.root);
    });

    it("is never half built: what an interrupted build leaves behind is not used, and removed", async () => {
        const abandoned = join(places.cacheFolder, "building-999999999");
        mkdirSync(abandoned, { recursive: true });
        install("go", STOPPED_GO);
        expect(await failureOf(ensureEngine(places))).to.include("go build");
        expect(readdirSync(places.cacheFolder)).to.deep.equal([]);
        expect(existsSync(abandoned)).to.equal(false);
    });

    it("is not there without Go and Pulumi, and the failure says what to install", async () => {
        const failure = await failureOf(ensureEngine(places));
        expect(failure).to.include("there is no pulumi on PATH");
        expect(failure).to.match(/Install either the Pulumi CLI .* or Go 1\.\d+ or newer/);
        install("pulumi", "echo v3.100.0");
        expect(await failureOf(ensureEngine(places))).to.include("the pulumi on PATH is 3.100.0");
    });

    it("is judged by number, not by text", () => {
        expect(isAtLeast("3.1000.0", "3.249.0")).to.equal(true);
        expect(isAtLeast("3.99.0", "3.249.0")).to.equal(false);
        expect(isAtLeast("4.0.0-beta.1", "3.249.0")).to.equal(true);
    });
});
