import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the executable that starts policy packs and returns the folder it is in, to be put on PATH.
 *
 * The engine hands packs to the Node language host. Where there is none, as with an engine built from source, it runs
 * `pulumi-analyzer-policy-nodejs` from PATH, with its own address and `.` as arguments, in the pack's folder. Like the language host,
 * it takes the SDK that the pack itself resolves.
 */
export function writeAnalyzerShim(folder: string): string {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "pulumi-analyzer-policy-nodejs");
    const run = `require(require.resolve("@pulumi/pulumi/cmd/run-policy-pack", { paths: [process.cwd()] }))`;
    // `-e` leaves the engine's arguments where a script would find them but for argv[1], which names the script.
    const script = `process.argv.splice(1, 0, "run-policy-pack"); ${run};`;
    writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' -e '${script}' -- "$@"\n`);
    chmodSync(file, 0o755);
    return folder;
}
