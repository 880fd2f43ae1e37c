import type { Graph } from "./graph";
import type { RecordedResource } from "./recording";
import { isObject, type Value } from "./values";

/** A customer-managed key: who may do what with it. */
export interface KeyDocument {
    /** URN of the key, or of the component that names one that is there already. */
    readonly urn: string;
    /** Alias with its beginning `alias/`; null when it has none that is known. */
    readonly alias: string | null;
    /** The other region that it is in, of the replica of a key; null for a key in the stack's own. */
    readonly replicaRegion: string | null;
    /** Whether somebody else made it and says who may use it. */
    readonly existing: boolean;
    /** Sorted by what may be done. */
    readonly uses: readonly KeyUse[];
}

export interface KeyUse {
    readonly may: (typeof INTENTS)[number];
    /** Accounts, roles and services, as in the policy. */
    readonly who: readonly string[];
    /** Conditions, such as `aws:PrincipalArn = arn:…`; all must hold. */
    readonly when: readonly string[];
}

const KEY = "aws:kms/key:Key";
const REPLICA = "aws:kms/replicaKey:ReplicaKey";
const ALIAS = "aws:kms/alias:Alias";
const COMPONENT = "lakehouse:keys:CustomerManagedKey";

/** From most to least power. */
const INTENTS = [
    "administer",
    "grant to services",
    "encrypt and decrypt",
    "encrypt",
    "decrypt",
    "other actions",
] as const;

/** Every customer-managed key that a stack makes or names, sorted by URN. A policy that is not known yet says nothing. */
export function keysOf(graph: Graph): readonly KeyDocument[] {
    const made = [KEY, REPLICA]
        .flatMap((type) => graph.ofType(type))
        .map((key) => ({
            urn: key.urn,
            alias: aliasOf(graph, key),
            replicaRegion: key.type === REPLICA ? text(key.inputs["region"]) : null,
            existing: false,
            uses: usesIn(key.inputs["policy"]),
        }));
    const existing = graph
        .ofType(COMPONENT)
        .filter((component) => graph.childrenOf(component).length === 0)
        .map(({ urn, outputs }) => ({
            urn,
            alias: text(outputs["alias"]),
            replicaRegion: null,
            existing: true,
            uses: [],
        }));
    return [...made, ...existing].sort((one, other) => (one.urn < other.urn ? -1 : 1));
}

function aliasOf(graph: Graph, key: RecordedResource): string | null {
    const alias = graph
        .ofType(ALIAS)
        .find(({ propertyDependencies }) => propertyDependencies["targetKeyId"]?.includes(key.urn));
    return text(alias?.inputs["name"]);
}

const text = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);

function usesIn(policy: Value | undefined): readonly KeyUse[] {
    const uses = statementsIn(policy).map((statement) => ({
        may: intentOf(texts(statement["Action"])),
        who: principalsOf(statement["Principal"]),
        when: conditionsOf(statement["Condition"]),
    }));
    return uses.sort((one, other) => INTENTS.indexOf(one.may) - INTENTS.indexOf(other.may));
}

function statementsIn(policy: Value | undefined): readonly Readonly<Record<string, Value>>[] {
    try {
        const document = JSON.parse(typeof policy === "string" ? policy : "{}") as Value;
        const statements = isObject(document) ? document["Statement"] : undefined;
        return Array.isArray(statements) ? (statements as readonly Value[]).filter(isObject) : [];
    } catch {
        return [];
    }
}

function intentOf(actions: readonly string[]): KeyUse["may"] {
    if (actions.includes("kms:*")) {
        return "administer";
    }
    if (actions.includes("kms:CreateGrant")) {
        return "grant to services";
    }
    const encrypts = actions.some((action) => action === "kms:Encrypt" || action.startsWith("kms:GenerateDataKey"));
    const decrypts = actions.includes("kms:Decrypt");
    if (encrypts) {
        return decrypts ? "encrypt and decrypt" : "encrypt";
    }
    return decrypts ? "decrypt" : "other actions";
}

function principalsOf(principal: Value | undefined): readonly string[] {
    return isObject(principal) ? Object.values(principal).flatMap(texts) : texts(principal);
}

function conditionsOf(conditions: Value | undefined): readonly string[] {
    return Object.entries(isObject(conditions) ? conditions : {}).flatMap(([operator, tests]) =>
        Object.entries(isObject(tests) ? tests : {}).map(
            ([key, values]) => `${key} ${signOf(operator)} ${texts(values).join(" or ")}`,
        ),
    );
}

/** `=` where a value is meant as it stands, `~` where it may hold wildcards. */
function signOf(operator: string): string {
    const sign = operator.includes("Like") || operator.startsWith("Arn") ? "~" : "=";
    return operator.includes("Not") ? `!${sign}` : sign;
}

/** What may be one text or several. */
function texts(value: Value | undefined): readonly string[] {
    const all = Array.isArray(value) ? (value as readonly Value[]) : [value];
    return all
        .filter((one) => typeof one === "string" || typeof one === "number" || typeof one === "boolean")
        .map(String);
}
