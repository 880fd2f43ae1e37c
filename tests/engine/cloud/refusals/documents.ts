import { isProperties, textsIn, type Properties, type Value } from "../values";

/** What a document is attached to: that decides whether its statements name a principal and a resource. */
export type DocumentKind = "identity" | "trust" | "resource";

const STATEMENT_ELEMENTS: readonly string[] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
const ACTION = /^(\*|[a-z0-9-]+:[\w*?]+)$/i;
const RESOURCE = /^(\*$|arn:)/;

/** A policy document's statements; none when it is no JSON object. */
export function statementsOf(text: string): readonly Properties[] {
    const statements = parsed(text)?.["Statement"];
    return (Array.isArray(statements) ? statements : [statements]).filter(isProperties);
}

/** What is wrong with a document by the grammar of the policy language, or `undefined`.
 *
 * Source: AWS IAM User Guide, Grammar of the IAM JSON policy language. A document without a `Version` is in the language of
 * 2008; of such a one only the JSON is judged.
 */
export function grammarFault(text: string, kind: DocumentKind): string | undefined {
    const document = parsed(text);
    if (document === undefined) {
        return "no JSON object";
    }
    if (document["Version"] === undefined) {
        return undefined;
    }
    if (document["Version"] !== "2012-10-17" && document["Version"] !== "2008-10-17") {
        return "unknown Version";
    }
    const statements = statementsOf(text);
    const sids = statements.flatMap(({ Sid }) => (typeof Sid === "string" ? [Sid] : []));
    if (statements.length === 0 || new Set(sids).size < sids.length) {
        return statements.length === 0 ? "no Statement" : "Sids are not unique";
    }
    return statements.map((statement) => statementFault(statement, kind)).find((fault) => fault !== undefined);
}

/** ARNs of IAM users and roles that a document names as principals, not those in conditions. */
export function principalsIn(text: string): readonly string[] {
    return statementsOf(text)
        .flatMap(({ Principal }) => textsIn(isProperties(Principal) ? Principal["AWS"] : undefined))
        .filter((principal) => /^arn:[^:]+:iam::\d+:(role|user)\//.test(principal));
}

/** Whether some statement allows a service an action, whatever its conditions say. */
export function allowsService(text: string, service: string, action: string): boolean {
    return statementsOf(text).some(
        ({ Effect, Principal, Action }) =>
            Effect === "Allow" &&
            textsIn(isProperties(Principal) ? Principal["Service"] : undefined).includes(service) &&
            textsIn(Action).some((pattern) => matches(pattern, action)),
    );
}

/** Whether some statement allows an action on a resource, whatever its conditions say. */
export function allows(text: string, action: string, resource: string): boolean {
    return statementsOf(text).some(
        ({ Effect, Action, Resource }) =>
            Effect === "Allow" &&
            textsIn(Action).some((pattern) => matches(pattern, action)) &&
            textsIn(Resource).some((pattern) => matches(pattern, resource)),
    );
}

function matches(pattern: string, action: string): boolean {
    const expression = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
    return new RegExp(`^${expression}$`, "i").test(action);
}

function parsed(text: string): Properties | undefined {
    try {
        const value = JSON.parse(text) as Value;
        return isProperties(value) ? value : undefined;
    } catch {
        return undefined;
    }
}

function statementFault(statement: Properties, kind: DocumentKind): string | undefined {
    const has = (...elements: readonly string[]): number => elements.filter((name) => name in statement).length;
    const unknown = Object.keys(statement).find((element) => !STATEMENT_ELEMENTS.includes(element));
    if (unknown !== undefined) {
        return `unknown element ${unknown}`;
    }
    if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") {
        return "no Effect";
    }
    if (has("Action", "NotAction") !== 1) {
        return "not one of Action and NotAction";
    }
    if (has("Principal", "NotPrincipal") !== (kind === "identity" ? 0 : 1)) {
        return kind === "identity" ? "a Principal" : "no Principal";
    }
    if (has("Resource", "NotResource") !== (kind === "trust" ? 0 : 1)) {
        return kind === "trust" ? "a Resource" : "no Resource";
    }
    const texts = (name: string): readonly string[] => [
        ...textsIn(statement[name]),
        ...textsIn(statement[`Not${name}`]),
    ];
    const malformed = [
        ...texts("Action").filter((action) => !ACTION.test(action)),
        ...texts("Resource").filter((resource) => !RESOURCE.test(resource)),
    ];
    return malformed[0] === undefined ? undefined : `malformed ${malformed[0]}`;
}
