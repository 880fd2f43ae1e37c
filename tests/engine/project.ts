import { copyFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";

/** Settings of every stack that a test gives in place of those in the stack files; keys as in a stack file. */
export type Overrides = Readonly<Record<string, unknown>>;

/**
 * Copies a project's `Pulumi.yaml` and stack files to a temporary folder and returns it.
 *
 * The copies say what the originals say, but for the secrets provider, which would need an account (a passphrase takes its
 * place), and for the overrides.
 */
export function copyProject(folder: string, overrides: Overrides): string {
    const copy = mkdtempSync(join(tmpdir(), "lakehouse-engine-"));
    copyFileSync(join(folder, "Pulumi.yaml"), join(copy, "Pulumi.yaml"));
    for (const file of readdirSync(folder).filter((name) => /^Pulumi\..+\.yaml$/.test(name))) {
        const document = parseDocument(readFileSync(join(folder, file), "utf8"));
        document.delete("secretsprovider");
        document.delete("encryptedkey");
        for (const [key, value] of Object.entries(overrides)) {
            document.setIn(["config", key], document.createNode(value));
        }
        writeFileSync(join(copy, file), document.toString());
    }
    return copy;
}
