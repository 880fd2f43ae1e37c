import type { Context } from "../shared/context";
import type { Conditions, Statement } from "../shared/policyDocument";
import { behindAlias, grantKeyToServices, throughEc2, trust, useKey } from "../shared/statements";
import { MANAGED_BY } from "../shared/tags";

/**
 * What Databricks may do in our account to run clusters. Everything it makes carries its tag, and it may change only what
 * carries it; machine images are Databricks' own; of networks it uses this environment's, and changes nothing but the rules
 * of the workspace's security group.
 *
 * Sources: `aws/tf/credential.tf` in databricks/terraform-databricks-sra and `aws/data_aws_crossaccount_policy.go` in
 * databricks/terraform-provider-databricks. Those name the VPC and the security group by id, which nobody knows at preview;
 * here they are known by the tags that the environment gives them, and so is the whole document.
 */

const TAG = { key: "Vendor", value: "Databricks" } as const;

const WITH_TAG_REQUESTED: Conditions = { StringEquals: { [`aws:RequestTag/${TAG.key}`]: TAG.value } };
const ON_TAGGED: Conditions = { StringEquals: { [`ec2:ResourceTag/${TAG.key}`]: TAG.value } };

const ec2 = (...names: readonly string[]): readonly string[] => names.map((name) => `ec2:${name}`);

const LAUNCH = ec2("CreateFleet", "RequestSpotInstances", "RunInstances");

const CREATE = [...LAUNCH, ...ec2("CreateLaunchTemplate", "CreateVolume")];

const CHANGE = ec2(
    "AssignPrivateIpAddresses",
    "AssociateIamInstanceProfile",
    "AttachVolume",
    "CancelSpotInstanceRequests",
    "CreateLaunchTemplateVersion",
    "DetachVolume",
    "DisassociateIamInstanceProfile",
    "ModifyFleet",
    "ModifyLaunchTemplate",
    "ReplaceIamInstanceProfileAssociation",
);

const DELETE = ec2(
    "DeleteFleets",
    "DeleteLaunchTemplate",
    "DeleteLaunchTemplateVersions",
    "DeleteTags",
    "DeleteVolume",
    "TerminateInstances",
);

const DESCRIBE = ec2(
    "DescribeAvailabilityZones",
    "DescribeFleetHistory",
    "DescribeFleetInstances",
    "DescribeFleets",
    "DescribeIamInstanceProfileAssociations",
    "DescribeInstanceStatus",
    "DescribeInstances",
    "DescribeInternetGateways",
    "DescribeLaunchTemplateVersions",
    "DescribeLaunchTemplates",
    "DescribeNatGateways",
    "DescribeNetworkAcls",
    "DescribePrefixLists",
    "DescribeReservedInstancesOfferings",
    "DescribeRouteTables",
    "DescribeSecurityGroups",
    "DescribeSpotInstanceRequests",
    "DescribeSpotPriceHistory",
    "DescribeSubnets",
    "DescribeVolumes",
    "DescribeVpcAttribute",
    "DescribeVpcs",
    "GetSpotPlacementScores",
);

/** Trust policy: Databricks' control plane, and it must name our Databricks account. */
export function crossAccountTrust(context: Context, databricksAccountId: string): readonly Statement[] {
    const controlPlane = { AWS: context.accountRoot(context.controlPlane.accountId) };
    return [trust("Databricks", controlPlane, { StringEquals: { "sts:ExternalId": databricksAccountId } })];
}

/** Permissions of the role, for clusters in this account and region. */
export function crossAccountStatements(
    context: Context,
    instanceProfileRoleArns: readonly string[],
    network?: UsedNetwork,
): readonly Statement[] {
    return [
        ...computeStatements(context),
        ...imageStatements(context),
        ...(network === undefined ? networkStatements(context) : existingNetworkStatements(context, network)),
        spotStatement(context),
        ...passRoleStatements(instanceProfileRoleArns),
    ];
}

/** What clusters are made of. A request for spot instances is a resource too, which only its own tag lets one cancel. */
const COMPUTE = ["fleet", "instance", "launch-template", "network-interface", "spot-instances-request", "volume"];

function computeStatements(context: Context): readonly Statement[] {
    const tagged = COMPUTE.map((kind) => context.arnOf("ec2", `${kind}/*`));
    return [
        {
            sid: "CreateWithTag",
            actions: [...CREATE, ...ec2("CreateLaunchTemplateVersion")],
            resources: tagged,
            conditions: WITH_TAG_REQUESTED,
        },
        {
            sid: "TagOnCreate",
            actions: ec2("CreateTags"),
            resources: tagged,
            conditions: {
                StringEquals: {
                    ...WITH_TAG_REQUESTED["StringEquals"],
                    "ec2:CreateAction": CREATE.map((action) => action.slice("ec2:".length)),
                },
            },
        },
        { sid: "ChangeTagged", actions: [...CREATE, ...CHANGE], resources: tagged, conditions: ON_TAGGED },
        {
            sid: "ReadTaggedTemplates",
            actions: ec2("GetLaunchTemplateData"),
            resources: tagged,
            conditions: ON_TAGGED,
        },
        { sid: "DeleteTagged", actions: DELETE, resources: tagged, conditions: ON_TAGGED },
        { sid: "RetagTagged", actions: ec2("CreateTags", "DeleteTags"), resources: tagged, conditions: ON_TAGGED },
        { sid: "Describe", actions: DESCRIBE, resources: ["*"] },
    ];
}

/** Only Databricks' own machine images. Images have no account in their ARN, so the owner is a condition. */
function imageStatements(context: Context): readonly Statement[] {
    const images = { actions: LAUNCH, resources: [`arn:${context.partition}:ec2:*:*:image/*`] };
    const owner = { "ec2:Owner": context.controlPlane.imageAccountId };
    return [
        { sid: "UseDatabricksImages", ...images, conditions: { StringEquals: owner } },
        { sid: "DenyOtherImages", effect: "Deny", ...images, conditions: { StringNotEquals: owner } },
    ];
}

const CHANGE_RULES = ec2(
    "AuthorizeSecurityGroupEgress",
    "AuthorizeSecurityGroupIngress",
    "RevokeSecurityGroupEgress",
    "RevokeSecurityGroupIngress",
);

/**
 * Clusters run in this environment's subnets and security groups. Databricks adds the rules that it misses to the security
 * group of a workspace when it creates one.
 */
function networkStatements(context: Context): readonly Statement[] {
    const groups = context.arnOf("ec2", "security-group/*");
    const ours = {
        "aws:ResourceTag/environment": context.environment,
        "aws:ResourceTag/managed-by": MANAGED_BY,
    };
    const workspace = { ...ours, "aws:ResourceTag/Name": context.name("tagName", "workspace") };
    return [
        {
            sid: "UseNetwork",
            actions: LAUNCH,
            resources: [context.arnOf("ec2", "subnet/*"), groups],
            conditions: { StringEquals: ours },
        },
        {
            sid: "ChangeWorkspaceRules",
            actions: CHANGE_RULES,
            resources: [groups],
            conditions: { StringEquals: workspace },
        },
    ];
}

/** Parts of a network of somebody else that clusters use, by id: it does not carry our tags. */
export interface UsedNetwork {
    readonly subnetIds: readonly string[];
    readonly securityGroupIds: readonly string[];
}

function existingNetworkStatements(context: Context, network: UsedNetwork): readonly Statement[] {
    const subnets = network.subnetIds.map((id) => context.arnOf("ec2", `subnet/${id}`));
    const groups = network.securityGroupIds.map((id) => context.arnOf("ec2", `security-group/${id}`));
    return [
        { sid: "UseNetwork", actions: LAUNCH, resources: [...subnets, ...groups] },
        { sid: "ChangeWorkspaceRules", actions: CHANGE_RULES, resources: groups },
    ];
}

/** Encrypt the volumes of clusters, through EC2 only and with no key but the one behind the alias. */
export function volumeKeyStatements(context: Context, keyAlias: string): readonly Statement[] {
    const conditions = throughEc2(context.region);
    return [
        useKey({ sid: "EncryptVolumes", conditions }),
        grantKeyToServices({ sid: "GrantVolumeKey", conditions }),
    ].map((statement) => behindAlias(statement, context.arnOf("kms", "key/*"), keyAlias));
}

/** EC2 wants its service-linked role before the first spot instance of an account. */
function spotStatement(context: Context): Statement {
    const role = "aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot";
    return {
        sid: "CreateSpotRole",
        actions: ["iam:CreateServiceLinkedRole"],
        resources: [`arn:${context.partition}:iam::${context.awsAccountId}:role/${role}`],
        conditions: { StringEquals: { "iam:AWSServiceName": "spot.amazonaws.com" } },
    };
}

/** Exactly the roles of the declared instance profiles; without any there is no such permission at all. */
function passRoleStatements(roleArns: readonly string[]): readonly Statement[] {
    if (roleArns.length === 0) {
        return [];
    }
    const conditions = { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } };
    return [{ sid: "PassInstanceProfileRoles", actions: ["iam:PassRole"], resources: roleArns, conditions }];
}
