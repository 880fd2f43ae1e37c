import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A whole process to time: a Node script with arguments. */
export interface Case {
    readonly name: string;
    readonly cwd: string;
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
}

/** What one run of a process took. */
export interface Sample {
    readonly seconds: number;
    /** Peak memory of the process. */
    readonly megabytes: number;
}

/** Samples of all cases, by name. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

const PEAK_FILE = join(tmpdir(), `lakehouse-bench-${String(process.pid)}`);

/** Runs one case once. @throws When it fails: a benchmark of something broken says nothing. */
function run(measured: Case): Sample {
    const preload = ["--require", join(__dirname, "peakMemory.cjs")];
    const began = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, [...preload, ...measured.args], {
        cwd: measured.cwd,
        env: { ...process.env, ...measured.env, BENCH_PEAK_FILE: PEAK_FILE, NO_COLOR: "1" },
        stdio: ["ignore", "ignore", "pipe"],
        maxBuffer: 1 << 28,
    });
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    if (status !== 0) {
        throw new Error(`${measured.name} ended with ${String(status)}:\n${stderr.toString()}`);
    }
    return { seconds, megabytes: Number(readFileSync(PEAK_FILE, "utf8")) / 1024 };
}

/**
 * Runs all cases in turn, round after round (a, b, c, a, b, c …), after one round that does not count: what drifts on a
 * shared machine then drifts for all of them alike.
 */
export function interleave(cases: readonly Case[], rounds: number, progress: (line: string) => void): Samples {
    const samples = new Map<string, Sample[]>(cases.map(({ name }) => [name, []]));
    for (let round = 0; round <= rounds; round += 1) {
        progress(round === 0 ? "warming up" : `round ${String(round)} of ${String(rounds)}`);
        for (const measured of cases) {
            const sample = run(measured);
            if (round > 0) {
                samples.get(measured.name)?.push(sample);
            }
        }
    }
    return samples;
}

/** Least and middle of a list of numbers, which must not be empty. */
export function summary(values: readonly number[]): { readonly least: number; readonly middle: number } {
    const sorted = [...values].sort((one, other) => one - other);
    return { least: sorted[0] ?? NaN, middle: sorted[Math.floor(sorted.length / 2)] ?? NaN };
}
