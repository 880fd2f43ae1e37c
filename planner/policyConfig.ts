import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ProblemsError, type Problem } from "../components/shared/problems";
import { ConfigurationError, DEFAULT_SETTINGS, parseSettings, RULES, type PolicySettings } from "./policyPack";

/** Levels, parameters and exemptions for the stacks of a folder; what `--policy-pack-config` takes, too. */
const FILE = "policy-config.json";

/**
 * How strict the policy pack is with the stacks of a folder: as its file says, or as the rules say where there is none.
 * @throws {ProblemsError} With all that is wrong with the file.
 */
export function readPolicySettings(folder: string): PolicySettings {
    const path = join(folder, FILE);
    if (!existsSync(path)) {
        return DEFAULT_SETTINGS;
    }
    try {
        const configuration: unknown = JSON.parse(readFileSync(path, "utf8"));
        return parseSettings(configuration, RULES, DEFAULT_SETTINGS.today);
    } catch (error) {
        throw new ProblemsError(FILE, problemsOf(error));
    }
}

function problemsOf(error: unknown): readonly Problem[] {
    if (error instanceof ConfigurationError) {
        // Each is a whole sentence of the pack's own, with what is allowed and how to correct it.
        return error.problems.map((problem) => ({
            path: FILE,
            given: problem,
            allowed: "what policies/README.md describes",
            fix: "correct it there",
        }));
    }
    const given = error instanceof Error ? error.message : String(error);
    return [{ path: FILE, given, allowed: "valid JSON", fix: "correct the syntax" }];
}
