import type { Refusal } from "../calls";
import { textAt } from "../values";
import { checked, checkedText, deleting, inUse, unique } from "./rules";

const IAM_QUOTAS = "AWS IAM User Guide, IAM and AWS STS quotas";
const IAM_ERRORS = "AWS IAM API Reference";
const ROLE = /^aws:iam\/role:Role$/;
const ALIAS = /^aws:kms\/alias:Alias$/;
const KEY = /^aws:kms\/key:Key$/;
const KEYS = /^aws:kms\/(key:Key|replicaKey:ReplicaKey)$/;

/** What IAM and KMS refuse, apart from documents. */
export const IDENTITY_REFUSALS = [
    unique({
        name: "role name taken",
        source: `${IAM_ERRORS}, CreateRole: EntityAlreadyExists`,
        types: ROLE,
        properties: ["name"],
        within: "session",
        message: ({ name }) => `EntityAlreadyExists: Role with name ${String(name)} already exists.`,
    }),
    checkedText({
        name: "role name too long",
        source: `${IAM_QUOTAS}: role name 64 characters`,
        types: ROLE,
        property: "name",
        fault: (name) =>
            name.length > 64
                ? `ValidationError: 1 validation error detected: Value '${name}' at 'roleName' failed to satisfy ` +
                  "constraint: Member must have length less than or equal to 64"
                : undefined,
    }),
    checkedText({
        name: "role name with other characters",
        source: `${IAM_ERRORS}, CreateRole: RoleName`,
        types: ROLE,
        property: "name",
        fault: (name) =>
            /^[\w+=,.@-]+$/.test(name)
                ? undefined
                : "ValidationError: The specified value for roleName is invalid. It must contain only alphanumeric " +
                  "characters and/or the following: +=,.@_-",
    }),
    checked({
        name: "policy of a role that does not exist",
        source: `${IAM_ERRORS}, PutRolePolicy and AttachRolePolicy: NoSuchEntity`,
        types: /^aws:iam\/rolePolicy(Attachment)?:/,
        fault: ({ role }, { session }, cloud) =>
            cloud
                .ofType("aws:iam/role:Role")
                .some(({ id, session: its }) => id === role && its.account === session.account)
                ? undefined
                : `NoSuchEntity: The role with name ${String(role)} cannot be found.`,
    }),
    inUse({
        name: "role with policies deleted",
        source: `${IAM_ERRORS}, DeleteRole: DeleteConflict`,
        types: ROLE,
        users: [[/^aws:iam\/rolePolicy(Attachment)?:/, ["role"]]],
        unless: ({ inputs }) => inputs["forceDetachPolicies"] === true,
        message: () => "DeleteConflict: Cannot delete entity, must delete policies first.",
    }),
    inUse({
        name: "role of an instance profile deleted",
        source: `${IAM_ERRORS}, DeleteRole: DeleteConflict`,
        types: ROLE,
        users: [[/^aws:iam\/instanceProfile:/, ["role"]]],
        message: () => "DeleteConflict: Cannot delete entity, must remove roles from instance profile first.",
    }),
    inUse({
        name: "managed policy in use deleted",
        source: `${IAM_ERRORS}, DeletePolicy: DeleteConflict`,
        types: /^aws:iam\/policy:Policy$/,
        users: [[/^aws:iam\/rolePolicyAttachment:/, ["policyArn"]]],
        outputs: ["arn"],
        message: () => "DeleteConflict: Cannot delete a policy attached to entities.",
    }),
    unique({
        name: "key alias taken",
        source: "AWS KMS API Reference, CreateAlias: AlreadyExistsException",
        types: ALIAS,
        properties: ["name"],
        within: "region",
        message: ({ name }, other) =>
            `AlreadyExistsException: An alias with the name ${String(name)} already exists: ${other.id}`,
    }),
    checkedText({
        name: "key alias outside the rules",
        source: "AWS KMS API Reference, CreateAlias: AliasName",
        types: ALIAS,
        property: "name",
        fault: (name) =>
            /^alias\/(?!aws\/)[\w/-]{1,250}$/.test(name)
                ? undefined
                : 'ValidationException: Alias must start with the prefix "alias/". Please see the AWS KMS documentation.',
    }),
    checked({
        name: "alias of a key that does not exist",
        source: "AWS KMS API Reference, CreateAlias: NotFoundException",
        types: ALIAS,
        fault: ({ targetKeyId }, { session }, cloud) =>
            cloud.records
                .filter((record) => KEYS.test(record.type) && record.session.region === session.region)
                .some(({ id, outputs }) => [id, outputs["arn"]].includes(targetKeyId ?? ""))
                ? undefined
                : `NotFoundException: Key '${String(targetKeyId)}' does not exist`,
    }),
    checked({
        name: "deletion window of a key out of bounds",
        source: "AWS KMS API Reference, ScheduleKeyDeletion: PendingWindowInDays",
        types: KEYS,
        fault: ({ deletionWindowInDays: days }) =>
            typeof days === "number" && (days < 7 || days > 30)
                ? "ValidationException: PendingWindowInDays must be between 7 and 30"
                : undefined,
    }),
    deleting({
        name: "key deleted that still encrypts a bucket",
        source:
            "AWS KMS Developer Guide, Delete an AWS KMS key: KMS schedules it all the same, and what it encrypts is lost; " +
            "refused here to be noticed",
        types: KEY,
        fault: ({ id, outputs }, cloud) => {
            const user = cloud
                .ofType("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration")
                .find(({ inputs }) =>
                    [id, textAt(outputs, "arn") ?? ""].some((name) => JSON.stringify(inputs).includes(name)),
                );
            return user && `key ${id} still encrypts what is in bucket ${user.id}`;
        },
    }),
] as const satisfies readonly Refusal[];
