/** A principal of a statement: our accounts and roles, AWS services, federated identities, or everyone (with a condition). */
export type Principal = "*" | Readonly<Partial<Record<"AWS" | "Service" | "Federated", string | readonly string[]>>>;

/** Condition block: operator, then key, then value or values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** One statement of an IAM, KMS, S3 or endpoint policy, in plain values only. */
export interface Statement {
    readonly sid: string;
    /** @default "Allow" */
    readonly effect?: "Allow" | "Deny";
    /** Only in policies of resources, trust policies and endpoint policies. */
    readonly principal?: Principal;
    readonly actions: readonly string[];
    /** Left out in trust policies only. */
    readonly resources?: readonly string[];
    readonly conditions?: Conditions;
}

/**
 * Largest documents, in characters without white space.
 * Sources: IAM and STS quotas (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html), S3 bucket
 * policy, KMS key policy, VPC endpoint policy, SNS and SQS policy limits of the service quotas pages.
 */
export const DOCUMENT_LIMITS = {
    rolePolicy: 10_240,
    managedPolicy: 6_144,
    trustPolicy: 2_048,
    bucketPolicy: 20_480,
    keyPolicy: 32_768,
    endpointPolicy: 20_480,
    topicPolicy: 30_720,
    queuePolicy: 8_192,
} as const;

export type DocumentKind = keyof typeof DOCUMENT_LIMITS;

/** A document that AWS would refuse for its size: what it is made of names too many things. */
export class DocumentSizeError extends RangeError {
    public override readonly name = "DocumentSizeError";
    /** Characters that AWS takes. */
    public readonly most: number;

    public constructor(
        public readonly kind: DocumentKind,
        /** Characters that it has. */
        public readonly used: number,
    ) {
        const most = DOCUMENT_LIMITS[kind];
        super(`a ${kind} has ${String(used)} characters, AWS takes ${String(most)}`);
        this.most = most;
    }
}

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const sortedValue = (value: string | readonly string[]): string | readonly string[] =>
    typeof value === "string" ? value : sorted(value);

function sortedRecord<V, W>(record: Readonly<Record<string, V>>, map: (value: V) => W): Readonly<Record<string, W>> {
    return Object.fromEntries(
        Object.entries(record)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, value]) => [key, map(value)]),
    );
}

function render(statement: Statement): object {
    const { principal, resources, conditions } = statement;
    return {
        Sid: statement.sid,
        Effect: statement.effect ?? "Allow",
        ...(principal !== undefined && {
            Principal: principal === "*" ? principal : sortedRecord(principal, sortedValue),
        }),
        Action: sorted(statement.actions),
        ...(resources !== undefined && { Resource: sorted(resources) }),
        ...(conditions !== undefined && {
            Condition: sortedRecord(conditions, (keys) => sortedRecord(keys, sortedValue)),
        }),
    };
}

/**
 * The JSON text of a policy. Statements, actions, resources and conditions are sorted, so that the same intent is always
 * the same text. Throws when it is larger than AWS takes or two statements have the same sid.
 */
export function policyDocument(kind: DocumentKind, statements: readonly Statement[]): string {
    const ordered = [...statements].sort((one, other) => (one.sid < other.sid ? -1 : 1));
    const repeated = ordered.find((statement, index) => ordered[index + 1]?.sid === statement.sid);
    if (repeated !== undefined) {
        throw new RangeError(`two statements of one ${kind} have the sid ${repeated.sid}`);
    }
    const text = JSON.stringify({ Version: "2012-10-17", Statement: ordered.map(render) });
    if (text.length > DOCUMENT_LIMITS[kind]) {
        throw new DocumentSizeError(kind, text.length);
    }
    return text;
}
