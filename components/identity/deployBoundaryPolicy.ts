import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";

/** Services that an environment is made of. */
const SERVICES = [
    ...["cloudwatch", "ec2", "events", "glue", "iam", "kms", "lakeformation", "lambda", "logs", "network-firewall"],
    ...[
        "ram",
        "redshift-serverless",
        "route53",
        "route53resolver",
        "s3",
        "sagemaker",
        "scheduler",
        "secretsmanager",
        "sns",
    ],
    ...["sqs", "states", "sts", "tag"],
];

/** Services without regions, whose requests count as made elsewhere. */
const GLOBAL = ["iam", "route53", "sts"];

/** What changes who somebody is, or how much a role can be given. */
const IDENTITIES = [
    ...["AddUserToGroup", "AttachGroupPolicy", "AttachRolePolicy", "AttachUserPolicy", "CreateAccessKey"],
    ...["CreateGroup", "CreateLoginProfile", "CreateOpenIDConnectProvider", "CreatePolicy", "CreatePolicyVersion"],
    ...["CreateSAMLProvider", "CreateUser", "DeleteOpenIDConnectProvider", "DeletePolicy", "DeletePolicyVersion"],
    ...["DeleteRolePermissionsBoundary", "DeleteSAMLProvider", "PutGroupPolicy", "PutUserPolicy"],
    ...["SetDefaultPolicyVersion", "UpdateAccountPasswordPolicy", "UpdateLoginProfile"],
].map((call) => `iam:${call}`);

const everythingOf = (services: readonly string[]): readonly string[] => services.map((service) => `${service}:*`);

/** No request of some services but in some regions. */
const onlyIn = (sid: string, services: readonly string[], regions: string | readonly string[]): Statement => ({
    sid,
    effect: "Deny",
    actions: everythingOf(services),
    resources: ["*"],
    conditions: { StringNotEquals: { "aws:RequestedRegion": regions } },
});

/** Everything in this region; keys also where environments replicate theirs. */
function denyOtherRegions({ region }: Context, replicaRegions: readonly string[]): readonly Statement[] {
    const regional = SERVICES.filter((service) => !GLOBAL.includes(service));
    if (replicaRegions.length === 0) {
        return [onlyIn("DenyOtherRegions", regional, region)];
    }
    return [
        onlyIn(
            "DenyOtherRegions",
            regional.filter((service) => service !== "kms"),
            region,
        ),
        onlyIn("DenyKeysInOtherRegions", ["kms"], [region, ...replicaRegions]),
    ];
}

/**
 * The most that a role which deploys can be given, by whatever policy: services that environments are made of, in this region
 * (keys in those for replicas, too); no identities of people, no way out of boundaries, and nothing that is the foundation's. It allows nothing by itself.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function deployBoundaryStatements(
    context: Context,
    replicaRegions: readonly string[] = [],
): readonly Statement[] {
    const { partition, awsAccountId, prefix, environment } = context;
    const iam = (kind: string): string => `arn:${partition}:iam::${awsAccountId}:${kind}/${prefix}-${environment}-*`;
    return [
        { sid: "MostServices", actions: everythingOf(SERVICES), resources: ["*"] },
        ...denyOtherRegions(context, replicaRegions),
        { sid: "DenyIdentities", effect: "Deny", actions: IDENTITIES, resources: ["*"] },
        {
            sid: "DenyFoundation",
            effect: "Deny",
            actions: ["iam:*"],
            resources: [iam("role"), iam("policy")],
        },
        {
            sid: "DenyLogs",
            effect: "Deny",
            actions: ["s3:Bypass*", "s3:Delete*", "s3:Put*"],
            resources: [context.arnOfBucket(`${prefix}-${environment}-*`)],
        },
        {
            sid: "DenyAccountDefaults",
            effect: "Deny",
            actions: ["ec2:DisableEbsEncryptionByDefault", "lakeformation:PutDataLakeSettings"],
            resources: ["*"],
        },
    ];
}
