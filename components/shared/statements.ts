import type { Conditions, Principal, Statement } from "./policyDocument";

/** What may be done with objects of a bucket. */
const OBJECT_ACTIONS = {
    read: ["s3:GetObject", "s3:GetObjectVersion"],
    write: ["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
} as const;

/** What may be done with a bucket as a whole. */
const BUCKET_ACTIONS = {
    read: ["s3:ListBucket", "s3:GetBucketLocation"],
    write: ["s3:ListBucketMultipartUploads"],
} as const;

/** What may be done with a symmetric encryption key. */
const KEY_ACTIONS = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

/** Options that statements of every intent share. */
interface Scope {
    readonly sid: string;
    readonly principal?: Principal;
    readonly conditions?: Conditions;
}

/** Read everything in a bucket, or only under the given key prefixes. */
export function readBucket(scope: Scope, bucketArn: string, prefixes: readonly string[] = ["*"]): Statement {
    return onBucket(scope, bucketArn, prefixes, [...BUCKET_ACTIONS.read, ...OBJECT_ACTIONS.read]);
}

/** Read and write everything in a bucket, or only under the given key prefixes. */
export function readWriteBucket(scope: Scope, bucketArn: string, prefixes: readonly string[] = ["*"]): Statement {
    const bucketActions = [...BUCKET_ACTIONS.read, ...BUCKET_ACTIONS.write];
    return onBucket(scope, bucketArn, prefixes, [...bucketActions, ...OBJECT_ACTIONS.read, ...OBJECT_ACTIONS.write]);
}

/** Read and write everything in several buckets, as one statement: a role's policy has room for few characters. */
export function readWriteBuckets(scope: Scope, bucketArns: readonly string[]): Statement {
    const { actions } = readWriteBucket(scope, "");
    return { ...scope, actions, resources: bucketArns.flatMap((arn) => [arn, `${arn}/*`]) };
}

function onBucket(scope: Scope, arn: string, prefixes: readonly string[], actions: readonly string[]): Statement {
    return { ...scope, actions, resources: [arn, ...prefixes.map((prefix) => `${arn}/${prefix}`)] };
}

/** Put objects into a bucket under the given key prefixes, without reading them. */
export function writeObjects(scope: Scope, bucketArn: string, prefixes: readonly string[]): Statement {
    const actions = ["s3:PutObject", "s3:DeleteObject"];
    return { ...scope, actions, resources: prefixes.map((prefix) => `${bucketArn}/${prefix}`) };
}

/** Put new objects into a bucket under the given key prefixes, without reading or deleting any. */
export function putObjects(scope: Scope, bucketArn: string, prefixes: readonly string[] = ["*"]): Statement {
    return { ...scope, actions: ["s3:PutObject"], resources: prefixes.map((prefix) => `${bucketArn}/${prefix}`) };
}

/** See that a bucket is there, where it is, and what keys it holds. */
export function listBucket(scope: Scope, bucketArn: string): Statement {
    return { ...scope, actions: BUCKET_ACTIONS.read, resources: [bucketArn] };
}

/** Refuse every request to a bucket that does not come over TLS. */
export function denyInsecureTransport(bucketArn: string): Statement {
    return {
        sid: "DenyInsecureTransport",
        effect: "Deny",
        principal: "*",
        actions: ["s3:*"],
        resources: [bucketArn, `${bucketArn}/*`],
        conditions: { Bool: { "aws:SecureTransport": "false" } },
    };
}

/** Administer a key: the account's own IAM policies decide who. Without it a key can be locked for ever. */
export function administerKey(accountRoot: string): Statement {
    return { sid: "Administer", principal: { AWS: accountRoot }, actions: ["kms:*"], resources: ["*"] };
}

/** Encrypt and decrypt with a key, as a statement of the key's own policy. */
export function useKey(scope: Scope): Statement {
    return { ...scope, actions: KEY_ACTIONS, resources: ["*"] };
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
 * Encrypt and decrypt with the key behind an alias, as a statement of a role's policy. A key's ARN is not known before it
 * exists and would make the whole document unknown at preview; its alias is.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
export function useKeyBehindAlias(sid: string, keysArn: string, alias: string): Statement {
    return {
        sid,
        actions: KEY_ACTIONS,
        resources: [keysArn],
        conditions: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias } },
    };
}

/** Holds for Databricks while it acts for our Databricks account, and not while it acts for another customer's. */
export function forDatabricksAccount(accountId: string): Conditions {
    return { StringEquals: { "aws:PrincipalTag/DatabricksAccountId": accountId } };
}

/** Let a principal assume a role, as a statement of the role's trust policy. */
export function trust(sid: string, principal: Principal, conditions?: Conditions): Statement {
    return { sid, principal, actions: ["sts:AssumeRole"], ...(conditions !== undefined && { conditions }) };
}
