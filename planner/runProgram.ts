import { output, runtime } from "@pulumi/pulumi";
import { withoutCallSites } from "./callSites";
import { ProgressWatch, activeWithin } from "./progressWatch";
import { takeUnregistered, type RecordingMonitor } from "./recordingMonitor";
import { trapRejections } from "./rejections";

/** What `index.ts` exports: declares all resources of the configured stack and returns its outputs. */
export type Program = () => Promise<object>;

/** Settings as the program reads them, by key with namespace. */
export interface ProgramConfig {
    readonly values: Readonly<Record<string, string>>;
    readonly secretKeys: readonly string[];
}

/** How to run a program. */
export interface RunOptions {
    /** Seconds of silence after which a program is taken to wait for something that never comes. @default 5 */
    readonly quietSeconds?: number | undefined;
    /**
     * Frames that errors keep. The SDK captures a stack for each output of each resource, which takes half of the time of a
     * large plan. @default as many as elsewhere
     */
    readonly stackFrames?: number;
}

/** The program waits for something that never comes, so that nothing more will happen. */
export class HaltedError extends Error {
    public override readonly name = "HaltedError";

    public constructor(
        /** What never came: stack outputs and resources, by name. */
        public readonly waitingFor: readonly string[],
    ) {
        super(`the program never finishes; it waits for ${waitingFor.join(", ") || "itself"}`);
    }
}

/** The run that was asked for last. The SDK has one state per process, so that each run waits for the one before. */
let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs a program against a monitor until all it declared is recorded.
 * @throws What the program throws, in its own body or inside an output; {@link HaltedError} when it never finishes.
 */
export async function runProgram(
    program: Program,
    config: ProgramConfig,
    monitor: RecordingMonitor,
    options: RunOptions = {},
): Promise<void> {
    const run = lastRun.then(() => runAlone(program, config, monitor, options));
    lastRun = run.catch(() => undefined);
    await run;
}

async function runAlone(
    program: Program,
    config: ProgramConfig,
    monitor: RecordingMonitor,
    { quietSeconds = 5, stackFrames = Error.stackTraceLimit }: RunOptions,
): Promise<void> {
    monitor.install();
    runtime.setAllConfig({ ...config.values }, [...config.secretKeys]);
    const pending = new Set(["the program itself"]);
    const halted = (): Error => new HaltedError([...pending, ...takeUnregistered()]);
    const watch = new ProgressWatch({ activity: () => monitor.activity, halted }, quietSeconds * 1000);
    const release = trapRejections(watch.fail);
    const framesBefore = Error.stackTraceLimit;
    const withCallSites = withoutCallSites();
    Error.stackTraceLimit = stackFrames;
    try {
        // What went wrong in the last resources is reported only after everything is done.
        const complete = declareAll(program, pending).then(() => settled(monitor));
        await Promise.race([watch.failed, complete]);
    } finally {
        watch.stop();
        await settled(monitor);
        release();
        Error.stackTraceLimit = framesBefore;
        withCallSites();
    }
}

async function declareAll(program: Program, pending: Set<string>): Promise<void> {
    await runtime.runInPulumiStack(async () => {
        const outputs = await program();
        pending.clear();
        for (const [name, value] of Object.entries(outputs)) {
            const label = `stack output "${name}"`;
            pending.add(label);
            const done = (): boolean => pending.delete(label);
            (output(value) as unknown as { promise(): Promise<unknown> }).promise().then(done, done);
        }
        return outputs;
    });
    await runtime.disconnect();
}

/** Waits until nothing is under way any more, so that an error late in one run is not taken for one of the next. */
async function settled(monitor: RecordingMonitor): Promise<void> {
    let before: number;
    do {
        before = monitor.activity;
    } while (await activeWithin(3, () => monitor.activity !== before));
}
