import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** Folder of the project. */
export const ROOT = resolve(__dirname, "../../..");

/** Runs Node in the project's folder. @returns What it wrote to standard output. @throws When it fails. */
export async function node(args: readonly string[]): Promise<string> {
    return (await promisify(execFile)(process.execPath, [...args], { cwd: ROOT })).stdout;
}
