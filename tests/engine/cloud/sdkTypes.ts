import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";

/** The SDKs of the clouds that are simulated. */
export const PACKAGES = ["aws", "databricks", "pulumiservice"] as const;

export type PackageName = (typeof PACKAGES)[number];

/** What kind of value a property holds. An `object` is named after its interface in the SDK's `types/output.d.ts`. */
export type Kind =
    | { readonly kind: "string" | "number" | "boolean" | "map" | "opaque" }
    | { readonly kind: "list"; readonly of: Kind }
    | { readonly kind: "object"; readonly name: string };

/** A property of a resource, or a field of an object inside one. */
export interface Property {
    readonly name: string;
    readonly kind: Kind;
    /** The provider answers it even when the program did not give it. */
    readonly computed: boolean;
    /** The program cannot give it. */
    readonly outputOnly: boolean;
}

/** What the SDKs of all clouds say. */
export type AllTypes = Readonly<Record<PackageName, PackageTypes>>;

/** Everything one package's SDK says about the values of its resources. */
export interface PackageTypes {
    readonly version: string;
    /** Properties of a resource type such as `aws:ec2/vpc:Vpc`. @throws When the SDK has no such type. */
    resource(type: string): readonly Property[];
    /** Fields of an object such as `ec2.VpcEndpointDnsEntry`. */
    object(name: string): readonly Property[];
}

/**
 * Reads resource types from an installed provider SDK.
 *
 * The declarations say all there is to know: what a class has and its arguments have not is an output, and an output that
 * cannot be `undefined` is computed when the program does not give it.
 */
export function packageTypes(packageName: PackageName): PackageTypes {
    const root = dirname(require.resolve(`@pulumi/${packageName}/package.json`));
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const resources = new Map<string, readonly Property[]>();
    let objects: ReadonlyMap<string, readonly Property[]> | undefined;
    return {
        version: manifest.version,
        resource(type) {
            let properties = resources.get(type);
            if (properties === undefined) {
                properties = resourceProperties(parse(declarationFile(root, type)), className(type));
                resources.set(type, properties);
            }
            return properties;
        },
        object(name) {
            objects ??= objectFields(parse(join(root, "types", "output.d.ts")));
            return objects.get(name) ?? [];
        },
    };
}

/** What all SDKs say, which takes half a second to read. */
export const allTypes = (): AllTypes =>
    Object.fromEntries(PACKAGES.map((name) => [name, packageTypes(name)])) as Record<PackageName, PackageTypes>;

function className(type: string): string {
    return type.slice(type.lastIndexOf(":") + 1);
}

/** `aws:ec2/vpc:Vpc` is in `ec2/vpc.d.ts`; a few file names differ in case or end in `_`. */
function declarationFile(root: string, type: string): string {
    const path = join(root, (type.split(":")[1] ?? "").replace(/^index\//, ""));
    const wanted = basename(path).toLowerCase();
    const folder = dirname(path);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const file = files.find((name) => name.endsWith(".d.ts") && [wanted, `${wanted}_`].includes(stem(name)));
    if (file === undefined) {
        throw new Error(`the installed SDK has no resource type ${type}`);
    }
    return join(folder, file);
}

function stem(file: string): string {
    return file.slice(0, -".d.ts".length).toLowerCase();
}

function parse(file: string): ts.SourceFile {
    return ts.createSourceFile(file, readFileSync(file, "utf8"), {
        languageVersion: ts.ScriptTarget.ES2022,
        jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
}

function resourceProperties(source: ts.SourceFile, name: string): Property[] {
    const declaration = source.statements.filter(ts.isClassDeclaration).find((node) => node.name?.text === name);
    const args = source.statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === `${name}Args`);
    const inputs = new Set(args?.members.map((member) => member.name?.getText(source)));
    const properties = declaration?.members.filter(ts.isPropertyDeclaration) ?? [];
    return properties.flatMap((node) => {
        const output = node.type;
        if (output === undefined || !ts.isTypeReferenceNode(output) || output.typeArguments?.[0] === undefined) {
            return [];
        }
        const property = node.name.getText(source);
        const type = output.typeArguments[0];
        return [
            {
                name: property,
                kind: kindOf(type, source),
                computed: !mayBeUndefined(type),
                outputOnly: !inputs.has(property),
            },
        ];
    });
}

function objectFields(source: ts.SourceFile): Map<string, Property[]> {
    const objects = new Map<string, Property[]>();
    const visit = (statements: readonly ts.Statement[], prefix: string): void => {
        for (const node of statements) {
            if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body)) {
                visit(node.body.statements, `${prefix}${node.name.text}.`);
            } else if (ts.isInterfaceDeclaration(node)) {
                objects.set(prefix + node.name.text, fieldsOf(node, source));
            }
        }
    };
    visit(source.statements, "");
    return objects;
}

/** Inside an object nothing tells an output from an input with a default. */
function fieldsOf(node: ts.InterfaceDeclaration, source: ts.SourceFile): Property[] {
    return node.members.filter(ts.isPropertySignature).flatMap((member) =>
        member.type === undefined
            ? []
            : [
                  {
                      name: member.name.getText(source),
                      kind: kindOf(member.type, source),
                      computed: member.questionToken === undefined && !mayBeUndefined(member.type),
                      outputOnly: false,
                  },
              ],
    );
}

function mayBeUndefined(type: ts.TypeNode): boolean {
    return ts.isUnionTypeNode(type) && type.types.some((member) => member.kind === ts.SyntaxKind.UndefinedKeyword);
}

function kindOf(type: ts.TypeNode, source: ts.SourceFile): Kind {
    if (ts.isUnionTypeNode(type)) {
        const given = type.types.find((member) => member.kind !== ts.SyntaxKind.UndefinedKeyword);
        return given === undefined ? { kind: "opaque" } : kindOf(given, source);
    }
    if (ts.isArrayTypeNode(type)) {
        return { kind: "list", of: kindOf(type.elementType, source) };
    }
    if (ts.isTypeLiteralNode(type)) {
        return { kind: "map" };
    }
    switch (type.kind) {
        case ts.SyntaxKind.NumberKeyword:
            return { kind: "number" };
        case ts.SyntaxKind.BooleanKeyword:
            return { kind: "boolean" };
        case ts.SyntaxKind.StringKeyword:
            return { kind: "string" };
        default:
            return namedKind(type.getText(source));
    }
}

/** A type by name: an object of the SDK, an asset or resource that no provider computes, or an enumeration, hence text. */
function namedKind(name: string): Kind {
    if (name.startsWith("outputs.")) {
        return { kind: "object", name: name.slice("outputs.".length) };
    }
    return name === "any" || name.startsWith("pulumi.") ? { kind: "opaque" } : { kind: "string" };
}
