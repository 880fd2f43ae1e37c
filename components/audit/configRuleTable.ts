/** A rule that AWS has written and Config evaluates. */
export interface ManagedRule {
    /** What must hold, as a sentence. */
    readonly description: string;
    /** Identifier of the rule. */
    readonly identifier: string;
    /** @default none */
    readonly parameters?: Readonly<Record<string, string>>;
    /** Whether it is about users, roles and the like, which are recorded in one region alone. @default false */
    readonly global?: boolean;
}

const endpoint = (serviceName: string): ManagedRule => ({
    description: `Every VPC has an endpoint for ${serviceName}.`,
    identifier: "SERVICE_VPC_ENDPOINT_ENABLED",
    parameters: { serviceName },
});

/**
 * The rules that matter to a lakehouse: encryption, public access, endpoints, the root user, and credentials that nobody uses.
 * They look at the whole account, also at what no stack has made.
 * Source: https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html
 */
export const CONFIG_RULES: Readonly<Record<string, ManagedRule>> = {
    "bucket-default-key": {
        description: "Every bucket encrypts with a key of KMS by default.",
        identifier: "S3_DEFAULT_ENCRYPTION_KMS",
    },
    "bucket-tls-only": {
        description: "Every bucket refuses requests without TLS.",
        identifier: "S3_BUCKET_SSL_REQUESTS_ONLY",
    },
    "bucket-no-public-read": {
        description: "Nobody outside reads a bucket.",
        identifier: "S3_BUCKET_PUBLIC_READ_PROHIBITED",
    },
    "bucket-no-public-write": {
        description: "Nobody outside writes to a bucket.",
        identifier: "S3_BUCKET_PUBLIC_WRITE_PROHIBITED",
    },
    "account-public-access-block": {
        description: "The account refuses to make buckets public.",
        identifier: "S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC",
    },
    "volumes-encrypted": {
        description: "Every volume that is attached is encrypted.",
        identifier: "ENCRYPTED_VOLUMES",
    },
    "volumes-encrypted-by-default": {
        description: "New volumes are encrypted.",
        identifier: "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    },
    "snapshots-not-public": {
        description: "No snapshot of a volume can be restored by everybody.",
        identifier: "EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK",
    },
    "keys-rotate": {
        description: "Every customer-managed key rotates.",
        identifier: "CMK_BACKING_KEY_ROTATION_ENABLED",
    },
    "keys-stay": {
        description: "No key is going to be deleted.",
        identifier: "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
    },
    "trail-everywhere": {
        description: "A trail logs all regions.",
        identifier: "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    },
    "trail-encrypted": {
        description: "Every trail encrypts with a key of KMS.",
        identifier: "CLOUD_TRAIL_ENCRYPTION_ENABLED",
    },
    "trail-signed": {
        description: "Every trail signs its log files.",
        identifier: "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    },
    "flow-logs": {
        description: "Every VPC logs its traffic.",
        identifier: "VPC_FLOW_LOGS_ENABLED",
    },
    "default-group-closed": {
        description: "The default security group of every VPC lets nothing through.",
        identifier: "VPC_DEFAULT_SECURITY_GROUP_CLOSED",
    },
    "no-open-ssh": {
        description: "No security group lets everybody in by SSH.",
        identifier: "INCOMING_SSH_DISABLED",
    },
    "endpoint-s3": endpoint("s3"),
    "endpoint-sts": endpoint("sts"),
    "endpoint-kinesis": endpoint("kinesis-streams"),
    "root-without-keys": {
        description: "The root user has no access keys.",
        identifier: "IAM_ROOT_ACCESS_KEY_CHECK",
        global: true,
    },
    "root-mfa": {
        description: "The root user signs in with a second factor.",
        identifier: "ROOT_ACCOUNT_MFA_ENABLED",
        global: true,
    },
    "no-administrator-policies": {
        description: "No policy of the account's own allows everything.",
        identifier: "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS",
        global: true,
    },
    "no-unused-credentials": {
        description: "No user has passwords or keys that nobody uses.",
        identifier: "IAM_USER_UNUSED_CREDENTIALS_CHECK",
        parameters: { maxCredentialUsageAge: "90" },
        global: true,
    },
};
