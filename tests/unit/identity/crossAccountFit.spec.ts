import { expect } from "chai";
import { crossAccountStatements, volumeKeyStatements } from "../../../components/identity/crossAccountPolicy";
import { workspaceStorageKeyStatements } from "../../../components/keys/keyPolicies";
import { planSubnets } from "../../../components/network/subnetPlan";
import { WorkspaceSecurityGroups } from "../../../components/network/workspaceSecurityGroups";
import { WorkspaceVpc } from "../../../components/network/workspaceVpc";
import { DOCUMENT_LIMITS, policyDocument } from "../../../components/shared/policyDocument";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";
import { rendered, withSid, type ParsedStatement } from "../shared/parsed";

// What the role may do must fit what others say of the same things: the tags of the network and the policy of the key.

const statements = rendered("rolePolicy", crossAccountStatements(testContext(), []));
const statement = (sid: string): ParsedStatement => withSid(statements, sid);

/** Whether tags satisfy a condition on the tags of a resource. */
function satisfies(tags: Readonly<Record<string, unknown>>, { Condition = {} }: ParsedStatement): boolean {
    return Object.entries(Condition["StringEquals"] ?? {}).every(
        ([key, value]) => tags[key.replace("aws:ResourceTag/", "")] === value,
    );
}

describe("the tags by which the network is known", () => {
    it("are those that its components give to subnets and security groups", async () => {
        const context = testContext();
        const graph = await record(() => {
            const { aws } = testProviders();
            const { zoneIds } = context.regionFacts;
            const plan = planSubnets({ cidr: "10.64.0.0/16", zoneIds, regionZoneIds: zoneIds });
            const { vpcId } = new WorkspaceVpc("network", { context, plan }, { provider: aws });
            new WorkspaceSecurityGroups("groups", { context, vpcId, prefixListIds: {} }, { provider: aws });
        });
        const known = (type: string, sid: string): readonly string[] =>
            graph
                .ofType(type)
                .filter(({ inputs }) => satisfies(inputs["tags"] as Record<string, unknown>, statement(sid)))
                .map(({ name }) => name);
        const subnets = graph.ofType("aws:ec2/subnet:Subnet").map(({ name }) => name);
        expect(known("aws:ec2/subnet:Subnet", "UseNetwork")).to.deep.equal(subnets);
        const groups = "aws:ec2/securityGroup:SecurityGroup";
        expect(known(groups, "UseNetwork")).to.include("groups-workspace");
        expect(known(groups, "ChangeWorkspaceRules")).to.deep.equal(["groups-workspace"]);
    });

    it("are not those of another environment", () => {
        const tags = testContext({ environment: "prod" }).tags("network", "workspace");
        expect(satisfies(tags, statement("UseNetwork"))).to.equal(false);
        expect(satisfies(tags, statement("ChangeWorkspaceRules"))).to.equal(false);
        expect(satisfies(testContext().tags("network", "workspace"), statement("ChangeWorkspaceRules"))).to.equal(true);
    });
});

describe("volumeKeyStatements", () => {
    const context = testContext();
    const key = rendered("rolePolicy", volumeKeyStatements(context, "alias/acme-dev-workspace-storage"));
    const behindAlias = { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/acme-dev-workspace-storage" } };
    const throughEc2 = { StringEquals: { "kms:ViaService": "ec2.eu-west-1.amazonaws.com" } };
    const keys = ["arn:aws:kms:eu-west-1:111122223333:key/*"];

    it("use one key, through EC2 only, and grant it to AWS services only", () => {
        expect(key).to.deep.equal([
            {
                Sid: "EncryptVolumes",
                Effect: "Allow",
                Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
                Resource: keys,
                Condition: { ...behindAlias, ...throughEc2 },
            },
            {
                Sid: "GrantVolumeKey",
                Effect: "Allow",
                Action: ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"],
                Resource: keys,
                Condition: { ...behindAlias, ...throughEc2, Bool: { "kms:GrantIsForAWSResource": "true" } },
            },
        ]);
    });

    it("are what the key's own policy allows to the role, action by action and condition by condition", () => {
        const crossAccountRoleArn = context.roleArn("cross-account");
        const users = { databricksAccountId: DATABRICKS_ACCOUNT, crossAccountRoleArn };
        const policy = rendered("keyPolicy", workspaceStorageKeyStatements(context, users));
        for (const [ofRole, ofKey] of [
            ["EncryptVolumes", "UseForVolumes"],
            ["GrantVolumeKey", "GrantForVolumes"],
        ] as const) {
            const { "ForAnyValue:StringEquals": _, ...conditions } = withSid(key, ofRole).Condition ?? {};
            const { ArnEquals, ...ofPolicy } = withSid(policy, ofKey).Condition ?? {};
            expect(withSid(key, ofRole).Action).to.deep.equal(withSid(policy, ofKey).Action);
            expect(conditions).to.deep.equal(ofPolicy);
            expect(ArnEquals).to.deep.equal({ "aws:PrincipalArn": crossAccountRoleArn });
        }
    });
});

describe("the whole policy", () => {
    it("has room for thirty instance profiles in any region", () => {
        const context = testContext({ region: "us-gov-west-1", shard: "civilian", prefix: "alongprefix1" });
        const roles = Array.from({ length: 30 }, (_, index) => context.roleArn(`profile-${String(index)}`));
        const all = [...crossAccountStatements(context, roles), ...volumeKeyStatements(context, "alias/storage")];
        expect(policyDocument("rolePolicy", all).length).to.be.below(DOCUMENT_LIMITS.rolePolicy);
    });
});

describe("the network of somebody else", () => {
    it("is known by its subnets and security groups, one by one: they do not carry our tags", () => {
        const network = { subnetIds: ["subnet-1", "subnet-2"], securityGroupIds: ["sg-1"] };
        const existing = rendered("rolePolicy", crossAccountStatements(testContext(), [], network));
        const [account, group] = ["arn:aws:ec2:eu-west-1:111122223333:", "security-group/sg-1"];
        expect(withSid(existing, "UseNetwork").Resource).to.deep.equal([
            `${account}${group}`,
            `${account}subnet/subnet-1`,
            `${account}subnet/subnet-2`,
        ]);
        expect(withSid(existing, "ChangeWorkspaceRules").Resource).to.deep.equal([`${account}${group}`]);
        const others = (found: readonly ParsedStatement[]): readonly ParsedStatement[] =>
            found.filter(({ Sid }) => !["UseNetwork", "ChangeWorkspaceRules"].includes(Sid));
        expect(others(existing)).to.deep.equal(
            others(rendered("rolePolicy", crossAccountStatements(testContext(), []))),
        );
    });
});
