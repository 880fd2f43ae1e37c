import { ensureEngine } from "../../tools/engine/ensureEngine";

// As launch.cjs has it under `pulumi`, and for its reason: most of a large run would go into stack traces.
Error.stackTraceLimit = 3;

/** Runs once before all tests, outside of any test's time limit: the first time, the engine is built here. */
export async function mochaGlobalSetup(): Promise<void> {
    await ensureEngine();
}
