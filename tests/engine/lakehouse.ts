import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { parse } from "yaml";
import { EngineBench, type BenchOptions } from "./harness";
import { loadAnew } from "./program";
import type { Overrides } from "./project";

/** Folder of the project. */
export const ROOT = resolve(__dirname, "../..");

/** Seconds that gates give IAM to settle; in the simulated clouds it takes a little less. */
const SETTLE_SECONDS = 0.6;

/** The compiled program, for one run. */
export function loadLakehouse(): PulumiFn {
    return loadAnew(join(ROOT, "bin", "index.js"));
}

/** A setting of a stack as its file has it. */
export function committed(stack: string, setting: string, folder = "."): Readonly<Record<string, unknown>> {
    const { config } = parse(readFileSync(join(ROOT, folder, `Pulumi.${stack}.yaml`), "utf8")) as { config: Overrides };
    return (config[`lakehouse:${setting}`] ?? {}) as Readonly<Record<string, unknown>>;
}

/** A setting in place of the committed one of a stack: that one, with some fields changed. */
export function changed(
    stack: string,
    setting: string,
    fields: Readonly<Record<string, unknown>>,
    folder = ".",
): Overrides {
    return { [`lakehouse:${setting}`]: { ...committed(stack, setting, folder), ...fields } };
}

/** The compiled program, with the committed stack files and the compiled policy pack. */
export function openLakehouse({ overrides, ...options }: Partial<BenchOptions> = {}): Promise<EngineBench> {
    return EngineBench.open({
        project: ROOT,
        program: loadLakehouse,
        policyPack: join(ROOT, "policies"),
        clouds: {
            settleMilliseconds: SETTLE_SECONDS * 1000 - 100,
            assignmentMilliseconds: 300,
            startMilliseconds: 300,
        },
        ...options,
        overrides: {
            "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: SETTLE_SECONDS, timeoutSeconds: 10 },
            ...overrides,
        },
    });
}
