import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleFunction, FUNCTIONS } from "./bundle";

// `npm run functions`: writes the code of Lambda functions, which a test compares with its sources.
for (const [entry, file] of Object.entries(FUNCTIONS)) {
    const code = JSON.stringify(bundleFunction(entry), undefined, 4);
    writeFileSync(join(__dirname, "..", "..", file), `${code}\n`);
}
