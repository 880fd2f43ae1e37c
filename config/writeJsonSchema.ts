import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stackFileSchema } from "./jsonSchema";

// `npm run schema`: writes what editors check stack files with.
writeFileSync(join(__dirname, "stackFile.schema.json"), `${JSON.stringify(stackFileSchema(), undefined, 4)}\n`);
