import type { Conditions, Principal, Statement } from "./policyDocument";

/** What reading and writing mean, for a bucket as a whole and for its objects. */
const BUCKET_ACTIONS = {
    read: ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
    write: [
        "s3:AbortMultipartUpload",
        "s3:DeleteObject",
        "s3:ListBucketMultipartUploads",
        "s3:ListMultipartUploadParts",
        "s3:PutObject",
    ],
    fill: ["s3:GetBucketLocation", "s3:ListBucket", "s3:PutObject"],
} as const;

/** What may be done with a symmetric encryption key. */
const KEY_ACTIONS = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

/** Options that statements of every intent share. */
interface Scope {
    readonly sid: string;
    readonly principal?: Principal;
    readonly conditions?: Conditions;
}

/** Read everything in some buckets. */
export function readBuckets(scope: Scope, bucketArns: readonly string[]): Statement {
    return onBuckets(scope, bucketArns, BUCKET_ACTIONS.read);
}

/** Read and write everything in some buckets, as one statement: a role's policy has room for few characters. */
export function readWriteBuckets(scope: Scope, bucketArns: readonly string[]): Statement {
    return onBuckets(scope, bucketArns, [...BUCKET_ACTIONS.read, ...BUCKET_ACTIONS.write]);
}

/** Read and write everything in a bucket. */
export function readWriteBucket(scope: Scope, bucketArn: string): Statement {
    return readWriteBuckets(scope, [bucketArn]);
}

/** Put objects into some buckets and see what is there, without reading or deleting any. */
export function fillBuckets(scope: Scope, bucketArns: readonly string[]): Statement {
    return onBuckets(scope, bucketArns, BUCKET_ACTIONS.fill);
}

function onBuckets(scope: Scope, bucketArns: readonly string[], actions: readonly string[]): Statement {
    return { ...scope, actions, resources: bucketArns.flatMap((arn) => [arn, `${arn}/*`]) };
}

/** Put objects into a bucket under the given key prefixes and delete them, without reading any. */
export function writeObjects(scope: Scope, bucketArn: string, prefixes: readonly string[]): Statement {
    const actions = ["s3:PutObject", "s3:DeleteObject"];
    return { ...scope, actions, resources: prefixes.map((prefix) => `${bucketArn}/${prefix}`) };
}

/** Put new objects into a bucket under the given key prefixes, without reading or deleting any. */
export function putObjects(scope: Scope, bucketArn: string, prefixes: readonly string[]): Statement {
    return { ...scope, actions: ["s3:PutObject"], resources: prefixes.map((prefix) => `${bucketArn}/${prefix}`) };
}

/** See whose a bucket is and what keys it holds. */
export function inspectBucket(scope: Scope, bucketArn: string): Statement {
    return { ...scope, actions: ["s3:GetBucketAcl", "s3:ListBucket"], resources: [bucketArn] };
}

/** Refuse every request to a bucket that does not come over TLS. */
export function denyInsecureTransport(bucketArn: string): Statement {
    return denyWithoutTls(["s3:*"], [bucketArn, `${bucketArn}/*`]);
}

/** Refuse what is asked of resources without TLS. */
export function denyWithoutTls(actions: readonly string[], resources: readonly string[]): Statement {
    return {
        sid: "DenyInsecureTransport",
        effect: "Deny",
        principal: "*",
        actions,
        resources,
        conditions: { Bool: { "aws:SecureTransport": "false" } },
    };
}

/**
 * Refuse every request to a bucket that neither a principal of an organisation nor a service of AWS makes.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function onlyOrganization(bucketArn: string, organizationId: string): Statement {
    return {
        sid: "DenyOtherOrganizations",
        effect: "Deny",
        principal: "*",
        actions: ["s3:*"],
        resources: [bucketArn, `${bucketArn}/*`],
        conditions: {
            StringNotEqualsIfExists: { "aws:PrincipalOrgID": organizationId },
            BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
        },
    };
}

/** What moves data into and out of a bucket. */
const OBJECT_ACTIONS = ["s3:DeleteObject*", "s3:GetObject*", "s3:PutObject*"];

/**
 * Refuse objects of a bucket to everyone whose credentials are not of the given accounts, whatever other policies allow. AWS
 * services are let through: they deliver logs, and come in nobody's name.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
 */
export function denyOtherAccounts(bucketArn: string, accountIds: readonly string[]): Statement {
    return {
        sid: "DenyOtherAccounts",
        effect: "Deny",
        principal: "*",
        actions: OBJECT_ACTIONS,
        resources: [`${bucketArn}/*`],
        conditions: {
            StringNotEquals: { "aws:PrincipalAccount": accountIds },
            BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
        },
    };
}

/** The accounts that statements allow something, as far as they name them. */
export function accountsIn(statements: readonly Statement[]): readonly string[] {
    const arns = statements
        .filter(({ effect }) => effect !== "Deny")
        .flatMap(({ principal }) => (principal === undefined || principal === "*" ? [] : (principal.AWS ?? [])));
    return arns.flatMap((arn) => /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/.exec(arn)?.[1] ?? []);
}

/** Administer a key: the account's own IAM policies decide who. Without it a key can be locked for ever. */
export function administerKey(accountRoot: string): Statement {
    return { sid: "Administer", principal: { AWS: accountRoot }, actions: ["kms:*"], resources: ["*"] };
}

/** Encrypt and decrypt with a key, as a statement of the key's own policy. */
export function useKey(scope: Scope): Statement {
    return { ...scope, actions: KEY_ACTIONS, resources: ["*"] };
}

/**
 * Put objects into a bucket that encrypts them with a key and has a bucket key, as a statement of the key's own policy. Decrypt
 * is for the bucket key and for uploads in parts.
 */
export function encryptObjects(scope: Scope): Statement {
    return { ...scope, actions: ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"], resources: ["*"] };
}

/** Make keys for data, in a context that whoever encrypts gives beside it, as a statement of the key's own policy. */
export function encryptInContext(scope: Scope, context: Conditions): Statement {
    const conditions = { ...scope.conditions, ...context };
    return { ...scope, actions: ["kms:GenerateDataKey*"], resources: ["*"], conditions };
}

/** What else {@link encryptObjects} has, for which no context is given. */
export function openObjects(scope: Scope): Statement {
    return { ...scope, actions: ["kms:Decrypt", "kms:DescribeKey"], resources: ["*"] };
}

/** Encrypt and decrypt small values with the key itself, without data keys, as a statement of the key's own policy. */
export function useKeyDirectly(scope: Scope): Statement {
    return { ...scope, actions: ["kms:Decrypt", "kms:Encrypt"], resources: ["*"] };
}

/** Hand the use of a key on to AWS services, which hold it for as long as they need it, as a statement of the key's own policy. */
export function grantKeyToServices(scope: Scope): Statement {
    return {
        ...scope,
        actions: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
        resources: ["*"],
        conditions: { ...scope.conditions, Bool: { "kms:GrantIsForAWSResource": "true" } },
    };
}

/**
 * A statement of a key's own policy as one of a role's policy, for the key behind an alias. A key's ARN is not known before
 * it exists and would make the whole document unknown at preview; its alias is.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
export function behindAlias(statement: Statement, keysArn: string, alias: string): Statement {
    const conditions = { ...statement.conditions, "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } };
    return { ...statement, resources: [keysArn], conditions };
}

/** Encrypt and decrypt with the key behind an alias, as a statement of a role's policy. */
export function useKeyBehindAlias(scope: Scope, keysArn: string, alias: string): Statement {
    return behindAlias(useKey(scope), keysArn, alias);
}

/** Holds while EC2 asks for a principal, as it does to encrypt the volumes of instances that the principal starts. */
export function throughEc2(region: string): Conditions {
    return { StringEquals: { "kms:ViaService": `ec2.${region}.amazonaws.com` } };
}

/** Holds while S3 asks for a principal, as it does for each object that the principal reads or writes: never the principal itself. */
export function throughS3(region: string): Conditions {
    return { StringEquals: { "kms:ViaService": `s3.${region}.amazonaws.com` } };
}

/** Holds for Databricks while it acts for our Databricks account, and not while it acts for another customer's. */
export function forDatabricksAccount(accountId: string): Conditions {
    return { StringEquals: { "aws:PrincipalTag/DatabricksAccountId": accountId } };
}

/** Let a principal assume a role, as a statement of the role's trust policy. */
export function trust(sid: string, principal: Principal, conditions?: Conditions): Statement {
    return { sid, principal, actions: ["sts:AssumeRole"], ...(conditions !== undefined && { conditions }) };
}
