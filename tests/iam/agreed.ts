import type { Finding } from "./parliament";

/** A finding that is none, or that is meant to be so. */
interface Agreement {
    readonly issue: string;
    /** What the linter says it is about. */
    readonly detail: RegExp;
    /** Which documents it may be found in, by type and name of their resources. */
    readonly where: RegExp;
    readonly reason: string;
}

/** The key of log groups, and its replicas. */
const LOGS_KEY = /^aws:kms\/(key:Key|replicaKey:ReplicaKey) logs-key-(replica-[a-z0-9-]+-)?key$/;

export const AGREED: readonly Agreement[] = [
    {
        issue: "UNKNOWN_CONDITION_FOR_ACTION",
        detail: /^Unknown condition kms:ResourceAliases for action kms:/,
        where: /^aws:iam\//,
        reason: "The linter's table lacks this key: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-resource-aliases",
    },
    {
        issue: "UNKNOWN_CONDITION_FOR_ACTION",
        detail: /^Unknown condition kms:EncryptionContext:aws:logs:arn for action kms:DescribeKey$/,
        where: LOGS_KEY,
        reason: "CloudWatch Logs' own statement: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
    },
    {
        issue: "MISMATCHED_TYPE",
        detail: /^Type mismatch: ArnLike requires a value of type Arn but given String$/,
        where: LOGS_KEY,
        reason: "The same statement: the encryption context of CloudWatch Logs is an ARN.",
    },
    {
        issue: "UNKNOWN_CONDITION_FOR_ACTION",
        detail: /^Unknown condition ec2:ResourceTag\/Vendor for action ec2:CreateLaunchTemplate$/,
        where: /^aws:iam\/rolePolicy:RolePolicy cross-account-role-role-policy$/,
        reason: "Databricks' own statement; for this action it allows nothing, and another one does.",
    },
    {
        issue: "RESOURCE_MISMATCH",
        detail: /^route53:ChangeTagsForResource arn:\*:route53:::healthcheck\/\*$/,
        where: /^aws:iam\/policy:Policy deploy-/,
        reason: "One of the two kinds is enough: there are zones, and no health checks.",
    },
    {
        issue: "RESOURCE_POLICY_PRIVILEGE_ESCALATION",
        detail: /^Possible resource policy privilege escalation on arn:aws:s3:::[a-z]+-(dev|staging|prod)-\* due to /,
        where: /^aws:iam\/policy:Policy deploy-\w+-deploy-data-policy$/,
        reason: "Whoever deploys buckets writes their policies and lifecycles, of this environment alone.",
    },
    {
        issue: "UNKNOWN_FEDERATION_SOURCE",
        detail: /^arn:aws:iam::\d{12}:oidc-provider\/token\.actions\.githubusercontent\.com$/,
        where: /^aws:iam\/role:Role deploy-/,
        reason: "GitHub's: https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services",
    },
    {
        issue: "UNKNOWN_CONDITION_FOR_ACTION",
        detail: /^Unknown condition token\.actions\.githubusercontent\.com:(aud|sub) for action sts:AssumeRoleWithWebIdentity$/,
        where: /^aws:iam\/role:Role deploy-/,
        reason: "Keys of GitHub's tokens, from the same page.",
    },
];

/** What covers a finding; nothing when nobody has agreed to it. */
export const agreementOf = ({ issue, detail, place }: Finding): Agreement | undefined =>
    AGREED.find((one) => one.issue === issue && one.detail.test(detail) && one.where.test(place));
