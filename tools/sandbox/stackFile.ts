import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { copyStackFile, type Overrides } from "../../tests/engine/project";

/** Key of the line from which, with the passphrase, the engine derives the key of a stack's secrets. */
const SALT = "encryptionsalt";

/** Copies a stack file as it is now. What the engine has added to the copy before stays, else it could not read its state. */
export function renewStackFile(from: string, to: string, overrides: Overrides): void {
    const salt = existsSync(to) ? parseDocument(readFileSync(to, "utf8")).get(SALT) : undefined;
    copyStackFile(from, to, overrides);
    if (salt !== undefined) {
        const copy = parseDocument(readFileSync(to, "utf8"));
        copy.set(SALT, salt);
        writeFileSync(to, copy.toString());
    }
}
