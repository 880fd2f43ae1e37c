import type { Subject } from "../core/resource";
import type { Problem } from "../core/rule";
import { isRecord, list, parseJson } from "../core/values";
import type { TypeToken } from "../types";
import { KEY_POLICIES } from "./keys";

/** A statement of an IAM policy document, with everything that may be one or many as a list. */
export interface Statement {
    /** Where it stands, for messages: `policy, statement 2`. */
    readonly path: string;
    readonly allows: boolean;
    readonly actions: readonly string[];
    readonly resources: readonly string[];
    /** All principals, whatever their kind. */
    readonly principals: readonly string[];
    /** Whether the statement grants all but what it lists: NotAction, NotResource or NotPrincipal. */
    readonly excludes: { readonly actions: boolean; readonly resources: boolean; readonly principals: boolean };
    readonly conditions: readonly Condition[];
}

/** One line of a statement's Condition. */
export interface Condition {
    readonly operator: string;
    /** In lower case: IAM ignores the case of condition keys. */
    readonly key: string;
    readonly values: readonly string[];
}

/** Types whose document says what its bearer may do. */
export const IDENTITY_POLICIES = [
    "aws:iam/groupPolicy:GroupPolicy",
    "aws:iam/policy:Policy",
    "aws:iam/role:Role",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:iam/userPolicy:UserPolicy",
] as const satisfies readonly TypeToken[];

/** Types whose document says who may use the resource it is attached to. */
export const RESOURCE_POLICIES = [
    "aws:ecr/repositoryPolicy:RepositoryPolicy",
    ...KEY_POLICIES,
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketPolicy:BucketPolicy",
    "aws:s3/bucketV2:BucketV2",
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "aws:sns/topicPolicy:TopicPolicy",
    "aws:sqs/queuePolicy:QueuePolicy",
] as const satisfies readonly TypeToken[];

type PolicyToken = (typeof IDENTITY_POLICIES)[number] | (typeof RESOURCE_POLICIES)[number];

/** A policy document that a resource holds. */
export interface Document {
    /** The property it is in. */
    readonly path: string;
    /** `undefined` when the property holds something that is no policy document. */
    readonly statements: readonly Statement[] | undefined;
}

/** The policy documents of a resource, be they objects or JSON text, with one statement or a list of them. */
export function* documentsOf(resource: Subject<PolicyToken>): Iterable<Document> {
    if (resource.type !== "aws:iam/role:Role") {
        yield* document("policy", resource.props.policy);
        return;
    }
    yield* document("assumeRolePolicy", resource.props.assumeRolePolicy);
    for (const [index, inline] of list(resource.props.inlinePolicies).entries()) {
        yield* document(`inlinePolicies[${index}].policy`, inline?.policy);
    }
}

/** Judges each statement of a resource. Of what is no policy document nothing can be said, which is a problem of its own. */
export function* judgeStatements(
    resource: Subject<PolicyToken>,
    judge: (statement: Statement) => Iterable<Problem>,
): Iterable<Problem> {
    for (const { path, statements } of documentsOf(resource)) {
        if (statements === undefined) {
            yield `${path} is not a policy document`;
        }
        for (const statement of statements ?? []) {
            yield* judge(statement);
        }
    }
}

function* document(path: string, value: unknown): Iterable<Document> {
    if (value !== undefined && value !== null) {
        yield { path, statements: parse(path, typeof value === "string" ? parseJson(value) : value) };
    }
}

function parse(path: string, value: unknown): readonly Statement[] | undefined {
    const parts = isRecord(value) ? many(value["Statement"]) : [undefined];
    return parts.every(isRecord)
        ? parts.map((statement, index) => read(`${path}, statement ${index + 1}`, statement))
        : undefined;
}

function read(path: string, statement: Readonly<Record<string, unknown>>): Statement {
    return {
        path,
        allows: statement["Effect"] !== "Deny",
        actions: texts(statement["Action"]),
        resources: texts(statement["Resource"]),
        principals: isRecord(statement["Principal"])
            ? Object.values(statement["Principal"]).flatMap(texts)
            : texts(statement["Principal"]),
        excludes: {
            actions: "NotAction" in statement,
            resources: "NotResource" in statement,
            principals: "NotPrincipal" in statement,
        },
        conditions: conditions(statement["Condition"]),
    };
}

function conditions(value: unknown): readonly Condition[] {
    const operators = isRecord(value) ? Object.entries(value) : [];
    return operators.flatMap(([operator, tests]) =>
        isRecord(tests)
            ? Object.entries(tests).map(([key, values]) => ({
                  operator,
                  key: key.toLowerCase(),
                  values: texts(values),
              }))
            : [],
    );
}

/** What may be given as one or as a list of many. */
function many(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/** Texts, numbers and booleans as texts: JSON documents write `"false"` as well as `false`. */
function texts(value: unknown): readonly string[] {
    return many(value).map((element) => (isScalar(element) ? String(element) : ""));
}

function isScalar(value: unknown): value is string | number | boolean {
    return ["string", "number", "boolean"].includes(typeof value);
}
