import { parseArgs } from "node:util";
import { RULES } from "../../policies/rules";
import { coverageOf, frameworkOf, renderCoverage } from "./coverage";

// `npm run policies:report -- --framework "NIST SP 800-53" [--json]`: which rules serve which controls.
try {
    const { framework = "", json } = parseArgs({
        options: { framework: { type: "string" }, json: { type: "boolean", default: false } },
    }).values;
    const coverage = coverageOf(frameworkOf(framework), RULES);
    process.stdout.write(`${json ? JSON.stringify(coverage, undefined, 4) : renderCoverage(coverage)}\n`);
} catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
}
