import { main } from "../../../planner/cli";
import type { Io } from "../../../planner/io";
import type { Program } from "../../../planner/runProgram";

/** What a run of the command line has written, and how it ended. */
export interface CliRun {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

/** Runs the command line on a program, without colours, in a folder. */
export async function runCli(
    folder: string,
    args: readonly string[],
    program: Program,
    io: Partial<Io> = {},
): Promise<CliRun> {
    let [out, err] = ["", ""];
    const code = await main(args, {
        folder,
        colour: false,
        out: (text) => (out += text),
        err: (text) => (err += text),
        program: () => program,
        ...io,
    });
    return { code, out, err };
}
