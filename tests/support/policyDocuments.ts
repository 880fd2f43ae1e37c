import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import { isObject, mapValue, type Properties, type Value } from "../../planner/values";
import { changing, type Break } from "./claims";

/** A statement as a document has it. */
export type RawStatement = Properties;

/** A statement in which everything that may be one or many is a list. */
export interface Statement {
    readonly sid: string;
    readonly allows: boolean;
    /** All principals, whatever their kind. */
    readonly principals: readonly string[];
    readonly actions: readonly string[];
    readonly resources: readonly string[];
    /** Values by operator and key, such as `StringEquals aws:SourceAccount`. */
    readonly conditions: Readonly<Record<string, readonly string[]>>;
    /** Whether it is about all but what it lists: NotAction, NotResource or NotPrincipal. */
    readonly excludes: boolean;
}

/** A policy document in the inputs of a resource. */
export interface PolicyDocument {
    readonly resource: RecordedResource;
    readonly path: string;
    readonly statements: readonly Statement[];
}

/** Every policy document in the inputs of all resources: as text or as an object, with one statement or many. */
export function documentsIn(graph: Graph): readonly PolicyDocument[] {
    return graph.resources.flatMap(documentsOf);
}

/** Every policy document in the inputs of one resource. */
export function documentsOf(resource: RecordedResource): readonly PolicyDocument[] {
    const found: PolicyDocument[] = [];
    mapValue(resource.inputs, (value, path) => {
        const statements = rawStatements(value);
        if (statements === undefined) {
            return undefined;
        }
        found.push({ resource, path, statements: statements.map(readStatement) });
        return value;
    });
    return found;
}

/** Puts other statements in the place of those that are meant, in every document that has such. */
export function rewriting(
    isMeant: (statement: RawStatement, resource: RecordedResource) => boolean,
    edit: (statement: RawStatement) => readonly RawStatement[],
): Break {
    return editing((statements, resource) =>
        statements.some((statement) => isMeant(statement, resource))
            ? statements.flatMap((statement) => (isMeant(statement, resource) ? edit(statement) : [statement]))
            : statements,
    );
}

/** Adds a statement to every document of all resources of a type. */
export function adding(type: string, statement: RawStatement): Break {
    return editing((statements, resource) => (resource.type === type ? [...statements, statement] : statements));
}

/** The same statement without one of its fields. */
export function lacking(statement: RawStatement, field: string): RawStatement {
    return Object.fromEntries(Object.entries(statement).filter(([key]) => key !== field));
}

type Edit = (statements: readonly RawStatement[], resource: RecordedResource) => readonly RawStatement[];

function editing(edit: Edit): Break {
    const edited = (resource: RecordedResource): Properties =>
        mapValue(resource.inputs, (value) => {
            const before = rawStatements(value);
            const after = before === undefined ? undefined : edit(before, resource);
            return after === before ? undefined : JSON.stringify({ Version: "2012-10-17", Statement: after });
        });
    return changing(
        (resource) => edited(resource) !== resource.inputs,
        (resource) => ({ inputs: edited(resource) }),
    );
}

function rawStatements(value: Value): readonly RawStatement[] | undefined {
    const document = typeof value === "string" && value.startsWith("{") ? parse(value) : value;
    return isObject(document) && "Statement" in document ? many(document["Statement"]).filter(isObject) : undefined;
}

function parse(json: string): Value {
    try {
        return JSON.parse(json) as Value;
    } catch {
        return null;
    }
}

function readStatement(raw: RawStatement): Statement {
    const principal = raw["Principal"];
    return {
        sid: texts(raw["Sid"]).join(),
        allows: raw["Effect"] === "Allow",
        principals: isObject(principal) ? Object.values(principal).flatMap(texts) : texts(principal),
        actions: texts(raw["Action"]),
        resources: texts(raw["Resource"]),
        conditions: readConditions(raw["Condition"]),
        excludes: ["NotAction", "NotResource", "NotPrincipal"].some((field) => field in raw),
    };
}

function readConditions(value: Value | undefined): Statement["conditions"] {
    const operators = isObject(value) ? Object.entries(value) : [];
    return Object.fromEntries(
        operators.flatMap(([operator, tests]) =>
            isObject(tests)
                ? Object.entries(tests).map(([key, values]) => [`${operator} ${key}`, texts(values)] as const)
                : [],
        ),
    );
}

function many(value: Value | undefined): readonly Value[] {
    return Array.isArray(value) ? (value as readonly Value[]) : value === undefined ? [] : [value];
}

function texts(value: Value | undefined): readonly string[] {
    return many(value).map(String);
}
