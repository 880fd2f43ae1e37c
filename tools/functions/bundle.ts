import { buildSync } from "esbuild";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Functions of AWS Lambda: the file in which their code is committed, by the one that it is made from. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
    "components/audit/roleCheck/index.ts": "components/audit/roleCheckCode.json",
};

/**
 * The code of a function in lines, by the file that Lambda finds it in. It is committed as data, so that the program has it
 * inside, wherever it is compiled to and run from.
 */
export function bundleFunction(entry: string): Readonly<Record<string, readonly string[]>> {
    const { outputFiles } = buildSync({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        platform: "node",
        target: "node24",
        format: "cjs",
        write: false,
        tsconfigRaw: {},
    });
    return { "index.js": outputFiles.flatMap(({ text }) => text.split("\n")) };
}
