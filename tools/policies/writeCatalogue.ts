import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../policies/rules";
import { renderCatalogue } from "./catalogue";
import { ENVIRONMENTS, settingsOf } from "./settings";

// `npm run policies:catalogue`: writes what is made from the rules, which tests compare with them.
const root = join(__dirname, "..", "..");
writeFileSync(join(root, "docs", "policies.md"), renderCatalogue(RULES));
for (const environment of Object.keys(ENVIRONMENTS)) {
    const file = join(root, "policies", "settings", `${environment}.json`);
    writeFileSync(file, `${JSON.stringify(settingsOf(environment, RULES), undefined, 4)}\n`);
}
