import type { Context } from "../shared/context";
import type { Conditions, Statement } from "../shared/policyDocument";
import { trust } from "../shared/statements";

/**
 * What Databricks may do in our account to run clusters. Everything it makes carries its tag, and it may change only what
 * carries it; machine images are Databricks' own; there is nothing about networks beside using them.
 *
 * Sources: `aws/tf/credential.tf` in databricks/terraform-databricks-sra and `aws/data_aws_crossaccount_policy.go` in
 * databricks/terraform-provider-databricks. All values are literals, so that the whole document is known at preview; the
 * conditions on VPC and security group that those have name ids which are not.
 */

const TAG = { key: "Vendor", value: "Databricks" } as const;

const WITH_TAG_REQUESTED: Conditions = { StringEquals: { [`aws:RequestTag/${TAG.key}`]: TAG.value } };
const ON_TAGGED: Conditions = { StringEquals: { [`ec2:ResourceTag/${TAG.key}`]: TAG.value } };

const ec2 = (...names: readonly string[]): readonly string[] => names.map((name) => `ec2:${name}`);

const CREATE = ec2("CreateFleet", "CreateLaunchTemplate", "CreateVolume", "RequestSpotInstances", "RunInstances");

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
): readonly Statement[] {
    const compute = ["fleet", "instance", "launch-template", "network-interface", "volume"];
    const tagged = compute.map((kind) => context.arnOf("ec2", `${kind}/*`));
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
        {
            sid: "RetagTagged",
            actions: ec2("CreateTags", "DeleteTags"),
            resources: [...tagged, context.arnOf("ec2", "spot-instances-request/*")],
            conditions: ON_TAGGED,
        },
        { sid: "Describe", actions: DESCRIBE, resources: ["*"] },
        ...imageStatements(context),
        {
            sid: "UseNetwork",
            actions: ec2("RunInstances", "CreateFleet", "RequestSpotInstances"),
            resources: [context.arnOf("ec2", "subnet/*"), context.arnOf("ec2", "security-group/*")],
        },
        spotStatement(context),
        ...passRoleStatements(instanceProfileRoleArns),
    ];
}

/** Only Databricks' own machine images. Images have no account in their ARN, so the owner is a condition. */
function imageStatements(context: Context): readonly Statement[] {
    const actions = ec2("RunInstances", "CreateFleet", "RequestSpotInstances");
    const resources = [`arn:${context.partition}:ec2:*:*:image/*`];
    const owner = { "ec2:Owner": context.controlPlane.imageAccountId };
    return [
        { sid: "UseDatabricksImages", actions, resources, conditions: { StringEquals: owner } },
        {
            sid: "DenyOtherImages",
            effect: "Deny",
            actions,
            resources,
            conditions: { StringNotEquals: owner },
        },
    ];
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
