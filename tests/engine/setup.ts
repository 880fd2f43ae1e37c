import { ensureEngine } from "../../tools/engine/ensureEngine";

/** Runs once before all tests, outside of any test's time limit: the first time, the engine is built here. */
export async function mochaGlobalSetup(): Promise<void> {
    await ensureEngine();
}
