import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a runner of Pulumi keeps of the published pack, in MB (1,000,000 bytes): the pack and its dependencies, installed anew. */
export function installedMegabytes(root: string): number {
    const folder = join(root, ".cache", "bench-policies", "installed");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "runner", version: "1.0.0", private: true }));
    npm(["pack", "--pack-destination", folder, "--loglevel=error"], join(root, "policies"));
    const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    npm(["install", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error", `./${archive}`], folder);
    return bytesBelow(join(folder, "node_modules")) / 1_000_000;
}

function npm(args: readonly string[], cwd: string): void {
    const { status } = spawnSync("npm", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) {
        throw new Error(`npm ${args[0]} failed in ${cwd}`);
    }
}

function bytesBelow(folder: string): number {
    return readdirSync(folder, { withFileTypes: true })
        .map((entry) => {
            const path = join(folder, entry.name);
            return entry.isDirectory() ? bytesBelow(path) : lstatSync(path).size;
        })
        .reduce((total, bytes) => total + bytes, 0);
}
