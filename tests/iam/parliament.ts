import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ensureParliament } from "./ensureParliament";

/** A policy document and what has it. */
export interface Document {
    /** Type and logical name of the resource. */
    readonly place: string;
    readonly text: string;
}

/** What the linter says of a document. */
export interface Finding {
    readonly place: string;
    readonly severity: string;
    readonly issue: string;
    readonly detail: string;
}

interface Statement {
    readonly Action?: string | readonly string[];
    readonly Resource?: string | readonly string[];
    readonly Effect: string;
}

interface Reported {
    readonly issue: string;
    readonly severity: string;
    readonly detail: unknown;
    readonly location: { readonly filepath: string };
}

const list = (value: string | readonly string[] | undefined): readonly string[] => [value ?? []].flat();

const statementsOf = (text: string): readonly Statement[] =>
    (JSON.parse(text) as { readonly Statement: readonly Statement[] }).Statement;

/** A trust policy is about the role that has it, and names no resource; the linter wants one. */
function withResources(text: string): string {
    const statements = statementsOf(text).map((statement) => ({ Resource: "*", ...statement }));
    return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

/** What the linter takes for a slip of the pen, and is a permission that is missing. */
const NEVER_LOW = "UNKNOWN_ACTION";

/** What the linter finds above low, and actions that it does not know. */
export async function lint(documents: readonly Document[]): Promise<readonly Finding[]> {
    const command = await ensureParliament();
    const folder = mkdtempSync(join(tmpdir(), "iam-"));
    try {
        documents.forEach(({ text }, index) => {
            writeFileSync(join(folder, `${String(index)}.json`), withResources(text));
        });
        const lines = (await output(command, ["--directory", folder, "--json"])).split("\n").filter(Boolean);
        return lines.flatMap((line) => {
            const reported = JSON.parse(line) as Reported;
            const document = documents[Number(basename(reported.location.filepath, ".json"))];
            const isLow = ["LOW", "INFO"].includes(reported.severity) && reported.issue !== NEVER_LOW;
            return document === undefined || isLow ? [] : findings(reported, document);
        });
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** The linter ends with 1 when it finds something. */
async function output(command: string, args: readonly string[]): Promise<string> {
    return new Promise((resolve, reject) => {
        execFile(command, [...args], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
            if (error === null || (error.code === 1 && stdout !== "")) {
                resolve(stdout);
            } else {
                reject(new Error(`parliament failed: ${stderr}`, { cause: error }));
            }
        });
    });
}

interface Mismatch {
    readonly action: string;
    readonly required_format: string;
}

/** The linter takes each statement by itself; that one action is allowed on two kinds of resources by two statements is right. */
function findings({ issue, severity, detail }: Reported, { place, text }: Document): readonly Finding[] {
    if (issue !== "RESOURCE_MISMATCH") {
        return [{ place, severity, issue, detail: typeof detail === "string" ? detail : JSON.stringify(detail) }];
    }
    return (detail as readonly Mismatch[])
        .filter((mismatch) => !statementsOf(text).some((statement) => provides(statement, mismatch)))
        .map((mismatch) => ({ place, severity, issue, detail: `${mismatch.action} ${mismatch.required_format}` }));
}

function provides({ Effect, Action, Resource }: Statement, { action, required_format: format }: Mismatch): boolean {
    return Effect === "Allow" && list(Action).includes(action) && list(Resource).some((arn) => meet(arn, format));
}

/** Whether some ARN fits both patterns. */
function meet(one: string, other: string): boolean {
    const [ours, theirs] = [one, other].map((arn) => arn.split(":"));
    return (ours ?? []).every((part, index) => {
        const counterpart = theirs?.[index] ?? "";
        return fits(part, counterpart) || fits(counterpart, part);
    });
}

function fits(part: string, pattern: string): boolean {
    const parts = pattern.split("*").map((text) => text.replace(/[^\w]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(part);
}
