import type { Finding } from "./findings";

/** A finding and what to type; no command when its kind is not known here. */
export interface Advice extends Finding {
    readonly command?: string;
}

/** How one cloud is told things. */
export interface Cloud {
    /** Begins every command of the engine. */
    readonly pulumi: readonly string[];
    /** What deletes something; nothing when its kind is not known. */
    deletion(finding: Finding): readonly string[] | undefined;
}

/** What to do about a finding: import what the program makes, delete what it does not. */
export function adviceFor(finding: Finding, stack: string, cloud: Cloud): Advice {
    const words = finding.verdict === "lost" ? importOf(finding, stack, cloud) : cloud.deletion(finding);
    return words === undefined ? finding : { ...finding, command: words.map(quoted).join(" ") };
}

/** Providers are explicit in this program, and so is the one of an import. The next `up` protects what is to be protected. */
function importOf({ thing, planned }: Finding, stack: string, { pulumi }: Cloud): readonly string[] | undefined {
    if (planned === undefined) {
        return undefined;
    }
    return [
        ...[...pulumi, "import", planned.type, planned.name, thing.id, "--stack", stack],
        ...(planned.parent === null ? [] : ["--parent", `parent=${planned.parent}`]),
        ...(planned.provider === null ? [] : ["--provider", `provider=${planned.provider}`]),
        ...["--protect=false", "--generate-code=false", "--yes"],
    ];
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
