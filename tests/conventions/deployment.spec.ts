import { expect } from "chai";
import { deployDocuments, previewStatements } from "../../components/identity/deployPolicy";
import type { Statement } from "../../components/shared/policyDocument";
import { EVERY_PLAN, planned } from "../support/claims";
import { SCOPE } from "../unit/identity/deploySamples";

/** What making, changing and deleting a resource of a type takes, and what looking at it does. */
interface Needs {
    readonly change: readonly string[];
    readonly see: readonly string[];
}

const needs = (service: string, change: string, see: string): Needs => {
    const actions = (calls: string): readonly string[] =>
        calls === "" ? [] : calls.split(" ").map((call) => (call.includes(":") ? call : `${service}:${call}`));
    return { change: actions(change), see: actions(see) };
};

const ACL_ENTRIES = "CreateNetworkAclEntry DeleteNetworkAclEntry";
const SECURITY_GROUP = "CreateTags RevokeSecurityGroupEgress RevokeSecurityGroupIngress";

/**
 * Stated apart from the policy, by what the AWS provider calls for each type.
 * Sources: the handlers of the same types in CloudFormation's resource schemas, and the provider's documentation.
 */
const NEEDS: Readonly<Record<string, Needs>> = {
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": needs("ec2", `CreateTags ${ACL_ENTRIES}`, "DescribeNetworkAcls"),
    "aws:ec2/defaultRouteTable:DefaultRouteTable": needs("ec2", "CreateTags DeleteRoute", "DescribeRouteTables"),
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": needs("ec2", SECURITY_GROUP, "DescribeSecurityGroups"),
    "aws:ec2/flowLog:FlowLog": needs(
        "ec2",
        "CreateFlowLogs DeleteFlowLogs CreateTags logs:CreateLogDelivery logs:DeleteLogDelivery",
        "DescribeFlowLogs",
    ),
    "aws:ec2/managedPrefixList:ManagedPrefixList": needs(
        "ec2",
        "CreateManagedPrefixList ModifyManagedPrefixList DeleteManagedPrefixList CreateTags",
        "DescribeManagedPrefixLists GetManagedPrefixListEntries",
    ),
    "aws:ec2/networkAcl:NetworkAcl": needs(
        "ec2",
        `CreateNetworkAcl DeleteNetworkAcl ReplaceNetworkAclAssociation CreateTags ${ACL_ENTRIES}`,
        "DescribeNetworkAcls",
    ),
    "aws:ec2/routeTable:RouteTable": needs(
        "ec2",
        "CreateRouteTable DeleteRouteTable CreateTags",
        "DescribeRouteTables",
    ),
    "aws:ec2/routeTableAssociation:RouteTableAssociation": needs(
        "ec2",
        "AssociateRouteTable DisassociateRouteTable ReplaceRouteTableAssociation",
        "DescribeRouteTables",
    ),
    "aws:ec2/securityGroup:SecurityGroup": needs(
        "ec2",
        "CreateSecurityGroup DeleteSecurityGroup CreateTags RevokeSecurityGroupEgress",
        "DescribeSecurityGroups DescribeNetworkInterfaces",
    ),
    "aws:ec2/securityGroupAssociation:SecurityGroupAssociation": needs(
        "ec2",
        "ModifyVpcEndpoint",
        "DescribeVpcEndpoints",
    ),
    "aws:ec2/subnet:Subnet": needs(
        "ec2",
        "CreateSubnet DeleteSubnet ModifySubnetAttribute CreateTags",
        "DescribeSubnets",
    ),
    "aws:ec2/vpc:Vpc": needs(
        "ec2",
        "CreateVpc DeleteVpc ModifyVpcAttribute CreateTags",
        "DescribeVpcs DescribeVpcAttribute",
    ),
    "aws:ec2/vpcEndpoint:VpcEndpoint": needs(
        "ec2",
        "CreateVpcEndpoint ModifyVpcEndpoint DeleteVpcEndpoints CreateTags route53:AssociateVPCWithHostedZone",
        "DescribeVpcEndpoints DescribePrefixLists",
    ),
    "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": needs(
        "ec2",
        "AssociateVpcCidrBlock DisassociateVpcCidrBlock",
        "DescribeVpcs",
    ),
    "aws:iam/role:Role": needs(
        "iam",
        "CreateRole DeleteRole TagRole UpdateAssumeRolePolicy PutRolePermissionsBoundary PassRole",
        "GetRole ListRolePolicies ListAttachedRolePolicies ListInstanceProfilesForRole",
    ),
    "aws:iam/rolePolicy:RolePolicy": needs("iam", "PutRolePolicy DeleteRolePolicy", "GetRolePolicy"),
    "aws:kms/alias:Alias": needs("kms", "CreateAlias UpdateAlias DeleteAlias", "ListAliases"),
    "aws:kms/key:Key": needs(
        "kms",
        "CreateKey TagResource EnableKeyRotation PutKeyPolicy ScheduleKeyDeletion UpdateKeyDescription",
        "DescribeKey GetKeyPolicy GetKeyRotationStatus ListResourceTags",
    ),
    "aws:lakeformation/resource:Resource": needs(
        "lakeformation",
        "RegisterResource UpdateResource DeregisterResource DescribeResource iam:PassRole",
        "",
    ),
    "aws:route53/record:Record": needs("route53", "ChangeResourceRecordSets", "ListResourceRecordSets GetChange"),
    "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": needs(
        "route53resolver",
        "CreateResolverQueryLogConfig DeleteResolverQueryLogConfig TagResource logs:CreateLogDelivery",
        "GetResolverQueryLogConfig ListTagsForResource",
    ),
    "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": needs(
        "route53resolver",
        "AssociateResolverQueryLogConfig DisassociateResolverQueryLogConfig GetResolverQueryLogConfigAssociation",
        "",
    ),
    "aws:route53/zone:Zone": needs(
        "route53",
        "CreateHostedZone DeleteHostedZone ChangeTagsForResource AssociateVPCWithHostedZone",
        "GetHostedZone ListTagsForResource GetChange",
    ),
    "aws:s3/bucket:Bucket": needs(
        "s3",
        "CreateBucket DeleteBucket PutBucketTagging TagResource",
        "ListBucket GetBucketTagging",
    ),
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": needs(
        "s3",
        "PutLifecycleConfiguration",
        "GetLifecycleConfiguration",
    ),
    "aws:s3/bucketLogging:BucketLogging": needs("s3", "PutBucketLogging", "GetBucketLogging"),
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls": needs(
        "s3",
        "PutBucketOwnershipControls",
        "GetBucketOwnershipControls",
    ),
    "aws:s3/bucketPolicy:BucketPolicy": needs("s3", "PutBucketPolicy DeleteBucketPolicy", "GetBucketPolicy"),
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": needs(
        "s3",
        "PutBucketPublicAccessBlock",
        "GetBucketPublicAccessBlock",
    ),
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": needs(
        "s3",
        "PutEncryptionConfiguration",
        "GetEncryptionConfiguration",
    ),
    "aws:s3/bucketVersioning:BucketVersioning": needs("s3", "PutBucketVersioning", "GetBucketVersioning"),
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": needs(
        "ec2",
        "AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress ModifySecurityGroupRules CreateTags",
        "DescribeSecurityGroupRules",
    ),
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": needs(
        "ec2",
        "AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress ModifySecurityGroupRules CreateTags",
        "DescribeSecurityGroupRules",
    ),
};

const allowed = (statements: readonly Statement[]): ReadonlySet<string> =>
    new Set(statements.flatMap(({ actions }) => actions));

const DEPLOYS = allowed(Object.values(deployDocuments(SCOPE)).flat());
const PREVIEWS = allowed(previewStatements(SCOPE));

/** Types of AWS that environments make, in every plan. */
async function typesOfEnvironments(): Promise<readonly string[]> {
    const plans = await Promise.all(EVERY_PLAN.map((stack) => planned(stack)));
    const environments = plans.filter(({ layers }) => !layers.includes("foundation"));
    const types = environments.flatMap(({ graph }) => graph.resources.map(({ type }) => type));
    return [...new Set(types)].filter((type) => type.startsWith("aws:")).sort();
}

describe("roles that deploy", () => {
    it("may make whatever an environment is made of: nobody has forgotten a type", async () => {
        const types = await typesOfEnvironments();
        expect(types).to.include("aws:kms/key:Key");
        expect(types.filter((type) => !(type in NEEDS))).to.deep.equal([]);
    });

    for (const [type, { change, see }] of Object.entries(NEEDS)) {
        it(`may make, change, delete and see ${type.replace(/^.*:/, "a ")}, and those that preview see it`, () => {
            expect([...change, ...see].filter((action) => !DEPLOYS.has(action))).to.deep.equal([]);
            expect(see.filter((action) => !PREVIEWS.has(action))).to.deep.equal([]);
            expect(change.filter((action) => PREVIEWS.has(action))).to.deep.equal([]);
        });
    }

    it("may do nothing that no type of this table needs, of what is dangerous", () => {
        const used = new Set(Object.values(NEEDS).flatMap(({ change, see }) => [...change, ...see]));
        const dangerous = [...DEPLOYS].filter(
            (action) => /^(iam|kms|lakeformation):/.test(action) && !used.has(action),
        );
        expect(dangerous.sort()).to.deep.equal(
            [
                // Secrets of the state.
                ...["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"],
                // Repairs, tags and grants.
                ...["iam:CreateServiceLinkedRole", "iam:ListRoleTags", "iam:UntagRole", "iam:UpdateRole"],
                ...["kms:CancelKeyDeletion", "kms:UntagResource"],
                ...["lakeformation:GetDataLakeSettings", "lakeformation:GrantPermissions"],
                ...["lakeformation:ListPermissions", "lakeformation:RevokePermissions"],
            ].sort(),
        );
    });
});
