import type { Goal, Sizes } from "./goals";
import { summary, type Samples } from "./measure";

const TITLES: Readonly<Record<string, (sizes: Sizes) => string>> = {
    prod: ({ prod }) => `plan of prod, with policies (${String(prod)} resources)`,
    floor: ({ prod }) => `the SDK's tuned floor (${String(prod)} resources)`,
    peer: ({ prod }) => `CDK synth with cdk-nag (${String(prod)} resources)`,
    small: ({ small }) => `plan of dev with many workloads (${String(small)} resources)`,
    large: ({ large }) => `plan of dev with more workloads (${String(large)} resources)`,
};

/** Rows of cells with columns of even width; the first is text, the others are numbers. */
function table(rows: readonly (readonly string[])[]): string {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    const pad = (cell: string, column: number): string =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
    return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/** Times and memory of every case: least and middle of all rounds. */
export function renderSamples(samples: Samples, sizes: Sizes): string {
    const rows = [...samples].map(([name, taken]) => {
        const seconds = summary(taken.map((sample) => sample.seconds));
        const megabytes = summary(taken.map((sample) => sample.megabytes));
        const numbers = [seconds.least.toFixed(3), seconds.middle.toFixed(3), megabytes.middle.toFixed(0)];
        return [TITLES[name]?.(sizes) ?? name, ...numbers];
    });
    return table([["case", "least s", "middle s", "MB"], ...rows]);
}

/** What was promised, what was measured, and whether it holds. */
export function renderGoals(goals: readonly Goal[]): string {
    const rows = goals.map(({ promise, measured, atMost, met }) => [
        promise,
        measured.toFixed(2),
        `<= ${String(atMost)}`,
        met ? "met" : "MISSED",
    ]);
    return table([["goal", "measured", "promised", ""], ...rows]);
}
