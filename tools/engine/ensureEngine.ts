import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { withProgress, type Progress } from "./progress";

/** Oldest engine that has all we need: `requiredPulumiVersion` in `Pulumi.yaml` says the same. */
const OLDEST_VERSION = "3.249.0";
const PACKAGE = "github.com/pulumi/pulumi/pkg/v3";
const VERSION_VARIABLE = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";

/** A Pulumi engine that can be run. */
export interface Engine {
    /** Without the leading `v`. */
    readonly version: string;
    /** The folder whose `bin/pulumi` it is; `undefined` when it is the `pulumi` on PATH. */
    readonly root: string | undefined;
}

/** Where to look and where to build; the defaults are this repository's. */
export interface EnginePlaces {
    /** PATH on which `pulumi` and `go` are looked for. */
    readonly searchPath: string;
    /** Folder with `go.mod` and `go.sum`. */
    readonly moduleFolder: string;
    /** Folder, ignored by git, that keeps what was built. */
    readonly cacheFolder: string;
    /** Shows that a build is going on. */
    readonly progress: Progress;
}

/** The places of this repository and the PATH of this process. */
export function defaultPlaces(): EnginePlaces {
    return {
        searchPath: process.env["PATH"] ?? "",
        moduleFolder: __dirname,
        cacheFolder: resolve(__dirname, "../../.cache/engine"),
        progress: withProgress,
    };
}

/**
 * The engine to run: `pulumi` from PATH when it is new enough, else the version pinned in `go.mod`, built once with Go.
 *
 * @throws When there is neither, saying what to install.
 */
export async function ensureEngine(places: EnginePlaces = defaultPlaces()): Promise<Engine> {
    const installed = await versionOnPath(places);
    if (installed !== undefined && isAtLeast(installed, OLDEST_VERSION)) {
        return { version: installed, root: undefined };
    }
    const version = pinnedVersion(places);
    const root = join(places.cacheFolder, cacheKey(places, version));
    if (!existsSync(join(root, "bin", "pulumi"))) {
        await requireGo(places, installed);
        await places.progress(`building Pulumi ${version} with Go, once (about 4 minutes)`, () =>
            build(places, version, root),
        );
    }
    return { version, root };
}

/** Whether a version is the same as or newer than another; both are three numbers, further parts are ignored. */
export function isAtLeast(version: string, oldest: string): boolean {
    const numbers = (text: string): number[] => text.split(/[.+-]/, 3).map(Number);
    const [given, wanted] = [numbers(version), numbers(oldest)];
    const index = given.findIndex((part, i) => part !== wanted[i]);
    return index === -1 || (given[index] ?? 0) > (wanted[index] ?? 0);
}

function run(places: EnginePlaces, command: string, args: readonly string[]): Promise<{ stdout: string }> {
    return promisify(execFile)(command, args, {
        cwd: places.moduleFolder,
        env: { ...process.env, PATH: places.searchPath, PULUMI_SKIP_UPDATE_CHECK: "true" },
        maxBuffer: 64 * 1024 * 1024,
    });
}

async function versionOnPath(places: EnginePlaces): Promise<string | undefined> {
    try {
        const { stdout } = await run(places, "pulumi", ["version"]);
        return stdout.trim().replace(/^v/, "");
    } catch {
        return undefined;
    }
}

function pinnedVersion(places: EnginePlaces): string {
    const goMod = readFileSync(join(places.moduleFolder, "go.mod"), "utf8");
    const version = new RegExp(`${PACKAGE} v(\\S+)`).exec(goMod)?.[1];
    if (version === undefined) {
        throw new Error(`go.mod does not pin ${PACKAGE}`);
    }
    return version;
}

/** What the built engine depends on: every module's hash, and the kind of machine. */
function cacheKey(places: EnginePlaces, version: string): string {
    const goSum = readFileSync(join(places.moduleFolder, "go.sum"));
    const hash = createHash("sha256").update(goSum).digest("hex").slice(0, 12);
    return `${version}-${process.platform}-${process.arch}-${hash}`;
}

async function requireGo(places: EnginePlaces, installed: string | undefined): Promise<void> {
    try {
        await run(places, "go", ["version"]);
    } catch {
        const found = installed === undefined ? "there is no pulumi on PATH" : `the pulumi on PATH is ${installed}`;
        throw new Error(
            `Pulumi ${OLDEST_VERSION} or newer is needed, and ${found}.\n` +
                `Install either the Pulumi CLI (https://www.pulumi.com/docs/install/), ` +
                `or Go 1.25 or newer (https://go.dev/dl/), with which the engine is then built here once.`,
        );
    }
}

/** Builds aside and renames when done, so that an interrupted build never looks like an engine. */
async function build(places: EnginePlaces, version: string, root: string): Promise<void> {
    removeAbandonedBuilds(places.cacheFolder);
    const aside = join(places.cacheFolder, `building-${String(process.pid)}`);
    const output = join(aside, "bin", "pulumi");
    mkdirSync(dirname(output), { recursive: true });
    try {
        const flags = ["-ldflags", `-X ${VERSION_VARIABLE}=v${version}`];
        await run(places, "go", ["build", ...flags, "-o", output, `${PACKAGE}/cmd/pulumi`]);
        if (!existsSync(join(root, "bin", "pulumi"))) {
            renameSync(aside, root);
        }
    } finally {
        rmSync(aside, { recursive: true, force: true });
    }
}

function removeAbandonedBuilds(cacheFolder: string): void {
    if (!existsSync(cacheFolder)) {
        return;
    }
    for (const entry of readdirSync(cacheFolder)) {
        const pid = /^building-(\d+)$/.exec(entry)?.[1];
        if (pid !== undefined && !isRunning(Number(pid))) {
            rmSync(join(cacheFolder, entry), { recursive: true, force: true });
        }
    }
}

function isRunning(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch {
        return false;
    }
}
