import * as ec2 from "@pulumi/aws/ec2";
import * as iam from "@pulumi/aws/iam";
import * as kms from "@pulumi/aws/kms";
import * as vpc from "@pulumi/aws/vpc";
import { expect } from "chai";
import { limitsOf, limitsTogether, type LimitDocument } from "../../../planner/limits/limits";
import type { Limit } from "../../../planner/limits/limit";
import { LIMITS } from "../../../planner/limits/table";
import { renderLimits, summariseLimits } from "../../../planner/render/limits";
import { styleFor } from "../../../planner/render/style";
import { urnName } from "../../../planner/urn";
import { plan, STACKS } from "../../support/plan";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

/** Two VPCs with subnets and endpoints, and two roles with policies. */
const graph = record(() => {
    const { aws } = testProviders();
    const opts = { provider: aws };
    for (const [name, subnets] of [
        ["small", 1],
        ["large", 3],
    ] as const) {
        const made = new ec2.Vpc(name, { cidrBlock: "10.0.0.0/16", tags: { one: "1" } }, opts);
        for (let index = 0; index < subnets; index++) {
            new ec2.Subnet(`${name}-${String(index)}`, { vpcId: made.id, tags: { one: "1", two: "2" } }, opts);
        }
        new ec2.VpcEndpoint(`${name}-s3`, { vpcId: made.id, serviceName: "s3" }, opts);
        new ec2.VpcEndpoint(`${name}-sts`, { vpcId: made.id, serviceName: "sts", vpcEndpointType: "Interface" }, opts);
    }
    for (const name of ["one", "two"]) {
        const role = new iam.Role(name, { name, assumeRolePolicy: "{}" }, opts);
        new iam.RolePolicy(`${name}-a`, { role: role.name, policy: name.repeat(10) }, opts);
        new iam.RolePolicy(`${name}-b`, { role: role.id, policy: "1234" }, opts);
    }
});

function rowOf(what: string): Limit {
    const row = LIMITS.find((limit) => limit.what === what);
    if (row === undefined) {
        throw new Error(`no limit of ${what}`);
    }
    return row;
}

describe("limits of the clouds", () => {
    it("are those of replicas, too, where keys have them", async () => {
        const replicated = await record(() => {
            const opts = { provider: testProviders().aws };
            const key = new kms.Key("key", { policy: "{}" }, opts);
            new kms.ReplicaKey("replica", { primaryKeyArn: key.arn, policy: "{ }" }, opts);
        });
        const [policy] = limitsOf(replicated, [rowOf("characters of a key policy")]);
        expect([urnName(policy?.urn ?? ""), policy?.used]).to.deep.equal(["replica", 3]);
    });

    it("are measured where most of them is used", async () => {
        const used = limitsOf(await graph).map(({ what, urn, used: much }) => [what, urnName(urn), much]);
        expect(used).to.have.deep.members([
            ["VPCs of a region", urnName((await graph).root.urn), 2],
            ["subnets of a VPC", "large", 3],
            ["tags of a resource", "large-0", 2],
            ["characters of a tag's key", "large-0", 3],
            ["characters of a tag's value", "large-0", 1],
            ["interface endpoints of a VPC", "large", 1],
            ["gateway endpoints of a region", urnName((await graph).root.urn), 2],
            ["roles of an account", urnName((await graph).root.urn), 2],
            ["characters of a role's inline policies together", "one", 34],
            ["characters of a trust policy", "one", 2],
            ["characters of a role's name", "one", 3],
        ]);
    });

    it("count of a prefix list what it has room for, wherever rules and routes name it", async () => {
        const listed = await record(() => {
            const opts = { provider: testProviders().aws };
            const { id: prefixListId } = new ec2.ManagedPrefixList(
                "list",
                { name: "list", addressFamily: "IPv4", maxEntries: 10 },
                opts,
            );
            const group = new ec2.SecurityGroup("group", {}, opts);
            const rule = { securityGroupId: group.id, ipProtocol: "tcp", fromPort: 53, toPort: 53 };
            new vpc.SecurityGroupIngressRule("from-list", { ...rule, prefixListId }, opts);
            new vpc.SecurityGroupIngressRule("from-one", { ...rule, cidrIpv4: "10.0.0.1/32" }, opts);
            new vpc.SecurityGroupIngressRule("from-known", { ...rule, prefixListId: "pl-0123456789abcdef0" }, opts);
            const table = new ec2.RouteTable("table", { vpcId: "vpc-0123456789abcdef0" }, opts);
            new ec2.Route("to-list", { routeTableId: table.id, destinationPrefixListId: prefixListId }, opts);
            new ec2.Route("to-all", { routeTableId: table.id, destinationCidrBlock: "0.0.0.0/0" }, opts);
        });
        const used = limitsOf(listed).map(({ what, urn, used: much }) => [what, urnName(urn), much]);
        expect(used).to.have.deep.members([
            ["inbound rules of a security group", "group", 12],
            ["routes of a route table", "table", 11],
            ["entries of a prefix list", "list", 10],
            ["characters of a prefix list's name", "list", 4],
        ]);
    });

    it("of an account and its regions are those of all stacks together", async () => {
        const one = await graph;
        const stacks = [
            { name: "b", account: "1", region: "eu-west-1", graph: one },
            { name: "a", account: "1", region: "eu-west-1", graph: one },
            { name: "c", account: "1", region: "us-east-1", graph: one },
            { name: "d", account: "2", region: "eu-west-1", graph: one },
        ];
        const together = limitsTogether(stacks).map(({ account, region, stacks: names, limits }) => ({
            place: [account, region, names.join()],
            used: limits.map(({ what, used, urn }) => `${String(used)} ${what} (${urnName(urn)})`),
        }));
        const stack = urnName(one.root.urn);
        expect(together).to.deep.equal([
            { place: ["1", null, "a,b,c"], used: [`6 roles of an account (${stack})`] },
            {
                place: ["1", "eu-west-1", "a,b"],
                used: [`4 VPCs of a region (${stack})`, `4 gateway endpoints of a region (${stack})`],
            },
        ]);
        expect(limitsTogether(stacks.slice(0, 1))).to.deep.equal([]);
    });

    it("come tightest first, with the page that says so", async () => {
        const [first, second] = [rowOf("subnets of a VPC"), rowOf("roles of an account")];
        const limits = limitsOf(await graph, [
            { ...second, most: 2 },
            { ...first, most: 2 },
        ]);
        expect(limits.map(({ what, used, most }) => [what, used, most])).to.deep.equal([
            [first.what, 3, 2],
            [second.what, 2, 2],
        ]);
        LIMITS.forEach(({ source }) => expect(source).to.match(/^https:\/\/docs\.(aws\.amazon|databricks)\.com\//));
        expect(new Set(LIMITS.map(({ what }) => what)).size).to.equal(LIMITS.length);
    });

    it("show when they are near or broken, and how much room there is", () => {
        const limit = (what: string, used: number): LimitDocument => ({
            what,
            urn: "a::b::t::vpc",
            used,
            most: 100,
            source: "s",
        });
        const style = styleFor(false);
        expect(renderLimits([limit("rules", 101), limit("subnets", 50), limit("tables", 49)], style)).to.deep.equal([
            "  ✖ 101 of 100 rules: vpc",
            "  50 of 100 subnets: vpc",
        ]);
        expect(summariseLimits([limit("rules", 101), limit("subnets", 50)])).to.equal("1 limit broken");
        expect(summariseLimits([limit("subnets", 50), limit("tables", 49)])).to.equal(
            "2 limits kept, at most 50 % used",
        );
    });

    it("are kept by every stack", async () => {
        const all = (await Promise.all(STACKS.map((stack) => plan(stack)))).flatMap((one) => limitsOf(one));
        expect(all.filter(({ used, most }) => used > most)).to.deep.equal([]);
        expect(all.map(({ what }) => what)).to.include.members([
            "characters of a bucket policy",
            "security groups of a workspace",
        ]);
    });
});
