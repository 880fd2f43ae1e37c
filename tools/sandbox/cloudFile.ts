import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { CloudModel, CloudSnapshot } from "../../tests/engine/cloud/model";

/** What the file of a sandbox's clouds says exists; nothing when there is no such file yet. */
export function readClouds(file: string): CloudSnapshot {
    if (!existsSync(file)) {
        return { records: [], generations: [] };
    }
    return JSON.parse(readFileSync(file, "utf8")) as CloudSnapshot;
}

/** Writes what exists, for the next command. The file is whole at any time; it holds secrets as clouds do, in clear. */
export function writeClouds(file: string, model: Pick<CloudModel, "snapshot">): void {
    const aside = `${file}.new`;
    writeFileSync(aside, JSON.stringify(model.snapshot(), null, 1), { mode: 0o600 });
    renameSync(aside, file);
}
