import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";

/** Settings that a test gives in place of those in a stack file; keys as in a stack file. */
export type Overrides = Readonly<Record<string, unknown>>;

/** Copies a project's `Pulumi.yaml` to a temporary folder and returns that. */
export function copyProject(folder: string): string {
    const copy = mkdtempSync(join(tmpdir(), "lakehouse-engine-"));
    copyFileSync(join(folder, "Pulumi.yaml"), join(copy, "Pulumi.yaml"));
    return copy;
}

/**
 * Copies a stack file. The copy says what the original says, but for the secrets provider, which would need an account (a
 * passphrase takes its place), and for the overrides.
 */
export function copyStackFile(from: string, to: string, overrides: Overrides): void {
    const document = parseDocument(readFileSync(from, "utf8"));
    document.delete("secretsprovider");
    document.delete("encryptedkey");
    for (const [key, value] of Object.entries(overrides)) {
        document.setIn(["config", key], document.createNode(value));
    }
    writeFileSync(to, document.toString());
}
