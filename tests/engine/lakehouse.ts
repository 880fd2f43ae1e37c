import { join, resolve } from "node:path";
import { EngineBench, type BenchOptions } from "./harness";
import { loadAnew } from "./program";

const ROOT = resolve(__dirname, "../..");

/** Seconds that gates give IAM to settle; in the simulated clouds it takes a little less. */
const SETTLE_SECONDS = 0.6;

/** The compiled program, with the committed stack files and the compiled policy pack. */
export function openLakehouse({ overrides, ...options }: Partial<BenchOptions> = {}): Promise<EngineBench> {
    return EngineBench.open({
        project: ROOT,
        program: () => loadAnew(join(ROOT, "bin", "index.js")),
        policyPack: join(ROOT, "policies"),
        clouds: { settleMilliseconds: SETTLE_SECONDS * 1000 - 100 },
        ...options,
        overrides: {
            "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: SETTLE_SECONDS, timeoutSeconds: 10 },
            ...overrides,
        },
    });
}
