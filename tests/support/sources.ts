import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { ROOT } from "./plan";

/** A class of components, as its source says. */
export interface ComponentSource {
    /** From the folder of the project. */
    readonly file: string;
    readonly className: string;
    readonly exported: boolean;
    /** What it passes to the base class as its type; empty when that is no plain text. */
    readonly token: string;
    /** Public fields by name, with their declared types. */
    readonly fields: Readonly<Record<string, string>>;
}

/** All classes of components, in all rooms. */
export function componentSources(): readonly ComponentSource[] {
    return readdirSync(join(ROOT, "components"), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .sort()
        .flatMap((file) => readComponents(`components/${file}`, readFileSync(join(ROOT, "components", file), "utf8")));
}

/** The classes of components in one source text. */
export function readComponents(file: string, text: string): readonly ComponentSource[] {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    return source.statements
        .filter(ts.isClassDeclaration)
        .filter(({ heritageClauses }) => heritageClauses?.[0]?.getText().includes("ComponentResource") === true)
        .map((node) => ({
            file,
            className: node.name?.text ?? "",
            exported: hasModifier(node, ts.SyntaxKind.ExportKeyword),
            token: tokenOf(node),
            fields: Object.fromEntries(publicFields(node)),
        }));
}

function tokenOf(node: ts.ClassDeclaration): string {
    const [first] = node.members.filter(ts.isConstructorDeclaration).flatMap(({ body }) => body?.statements ?? []);
    const call = first !== undefined && ts.isExpressionStatement(first) ? first.expression : undefined;
    const [token] = call !== undefined && ts.isCallExpression(call) ? call.arguments : [];
    return token !== undefined && ts.isStringLiteral(token) ? token.text : "";
}

function publicFields(node: ts.ClassDeclaration): readonly (readonly [string, string])[] {
    return node.members
        .filter(ts.isPropertyDeclaration)
        .filter((field) => hasModifier(field, ts.SyntaxKind.PublicKeyword))
        .map((field) => [field.name.getText(), field.type?.getText() ?? ""] as const);
}

function hasModifier(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
    return ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) === true;
}
