import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleFunction, FUNCTIONS } from "./bundle";

// `npm run schema`, too, writes the code of Lambda functions: data that is made from sources, which a test compares with them.
for (const [entry, file] of Object.entries(FUNCTIONS)) {
    const code = JSON.stringify(bundleFunction(entry), undefined, 4);
    writeFileSync(join(__dirname, "..", "..", file), `${code}\n`);
}
