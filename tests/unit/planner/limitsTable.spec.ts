import { expect } from "chai";
import { Graph } from "../../../planner/graph";
import { isBroken, limitsOf } from "../../../planner/limits/limits";
import { LIMITS } from "../../../planner/limits/table";
import type { RecordedResource } from "../../../planner/recording";
import { styleFor } from "../../../planner/render/style";
import { renderLimits } from "../../../planner/render/limits";
import { STACK_TYPE } from "../../../planner/urn";
import type { Properties } from "../../../planner/values";
import { verdictOf } from "../../../planner/verdict";

type Parts = Partial<Pick<RecordedResource, "inputs" | "outputs" | "propertyDependencies">>;

let made = 0;

function resource(type: string, parts: Parts = {}): RecordedResource {
    const name = `r${String(made++)}`;
    const nothing = { secrets: [], unknowns: [] };
    return {
        ...{ urn: `urn:pulumi:dev::lakehouse::${type}::${name}`, type, name, parent: undefined, custom: true },
        ...{ provider: undefined, inputs: {}, inputMarks: nothing, dependencies: [], propertyDependencies: {} },
        ...{
            protect: false,
            retainOnDelete: false,
            deleteBeforeReplace: false,
            aliases: [],
            hooks: {},
            outputs: {},
            outputMarks: nothing,
        },
        placeholders: {},
        ...parts,
    };
}

/** A stack with some resources. */
function graphOf(resources: readonly RecordedResource[], outputs: Properties = {}): Graph {
    return new Graph({ resources: [resource(STACK_TYPE, { outputs }), ...resources], reads: [], invokes: [] });
}

/** A stack that uses so much of a limit. */
type Use = (amount: number) => Graph;

const text =
    (type: string, property: string): Use =>
    (amount) =>
        graphOf([resource(type, { inputs: { [property]: "a".repeat(amount) } })]);

const some =
    (type: string, inputs: Properties = {}): Use =>
    (amount) =>
        graphOf(Array.from({ length: amount }, () => resource(type, { inputs })));

const owned =
    (type: string, property: string, inputs: Properties = {}): Use =>
    (amount) => {
        const propertyDependencies = { [property]: ["owner"] };
        return graphOf(Array.from({ length: amount }, () => resource(type, { inputs, propertyDependencies })));
    };

const list =
    (type: string, property: string): Use =>
    (amount) =>
        graphOf([resource(type, { inputs: { [property]: Array.from({ length: amount }, String) } })]);

const number =
    (type: string, property: string): Use =>
    (amount) =>
        graphOf([resource(type, { inputs: { [property]: amount } })]);

const map =
    (type: string, property: string): Use =>
    (amount) => {
        const entries = Array.from({ length: amount }, (_, index) => [`k${String(index)}`, "v"] as const);
        return graphOf([resource(type, { inputs: { [property]: Object.fromEntries(entries) } })]);
    };

const tag =
    (of: (text: string) => Properties): Use =>
    (amount) =>
        graphOf([resource("aws:ec2/vpc:Vpc", { inputs: { tags: of("a".repeat(amount)) } })]);

const ACL = "aws:ec2/networkAcl:NetworkAcl";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const RESOLVER = "aws:route53/resolverEndpoint:ResolverEndpoint";
const INTERFACE = { vpcEndpointType: "Interface" };

/** A subnet with room for eleven, and endpoints in it. */
const crowded: Use = (amount) => {
    const subnet = resource("aws:ec2/subnet:Subnet", { inputs: { cidrBlock: "10.0.0.0/28" } });
    const endpoint = { inputs: INTERFACE, propertyDependencies: { subnetIds: [subnet.urn] } };
    return graphOf([subnet, ...Array.from({ length: amount }, () => resource(ENDPOINT, endpoint))]);
};

/** Clusters, jobs and warehouses of so many nodes in zones with room for twenty. */
const busy: Use = (amount) =>
    graphOf(
        [
            resource("databricks:index/cluster:Cluster", { inputs: { numWorkers: amount - 13 } }),
            resource("databricks:index/cluster:Cluster", { inputs: { autoscale: { minWorkers: 1, maxWorkers: 2 } } }),
            resource("databricks:index/job:Job", {
                inputs: { jobClusters: [{ newCluster: { autoscale: { minWorkers: 1, maxWorkers: 4 } } }] },
            }),
            resource("databricks:index/sqlEndpoint:SqlEndpoint", {
                inputs: { clusterSize: "2X-Small", maxNumClusters: 2, enableServerlessCompute: false },
            }),
            resource("databricks:index/sqlEndpoint:SqlEndpoint", {
                inputs: { clusterSize: "Large", maxNumClusters: 9, enableServerlessCompute: true },
            }),
        ],
        { platform: { nodesPerZone: 20 } },
    );

/** How each limit is used, by what it is of. */
const USES: Readonly<Record<string, Use>> = {
    "VPCs of a region": some("aws:ec2/vpc:Vpc"),
    "VPN connections of a region": some("aws:ec2/vpnConnection:VpnConnection"),
    "addresses of a resolver endpoint": list(RESOLVER, "ipAddresses"),
    "addresses of a subnet of endpoints and gateways": crowded,
    "aliases of a key": owned("aws:kms/alias:Alias", "targetKeyId"),
    "buckets of an account": some("aws:s3/bucket:Bucket"),
    "characters of a Config rule's name": text("aws:cfg/rule:Rule", "name"),
    "characters of a bucket policy": text("aws:s3/bucketPolicy:BucketPolicy", "policy"),
    "characters of a bucket's name": text("aws:s3/bucket:Bucket", "bucket"),
    "characters of a firewall's name": text("aws:networkfirewall/ruleGroup:RuleGroup", "name"),
    "characters of a key policy": text("aws:kms/key:Key", "policy"),
    "characters of a log group's name": text("aws:cloudwatch/logGroup:LogGroup", "name"),
    "characters of a managed policy": text("aws:iam/policy:Policy", "policy"),
    "characters of a managed policy's name": text("aws:iam/policy:Policy", "name"),
    "characters of a metastore's name": text("databricks:index/metastore:Metastore", "name"),
    "characters of a network connectivity config's name": text(
        "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig",
        "name",
    ),
    "characters of a network policy's id": text(
        "databricks:index/accountNetworkPolicy:AccountNetworkPolicy",
        "networkPolicyId",
    ),
    "characters of a prefix list's name": text("aws:ec2/managedPrefixList:ManagedPrefixList", "name"),
    "characters of a resolver's name": text("aws:route53/resolverRule:ResolverRule", "name"),
    "characters of a function's name": text("aws:lambda/function:Function", "name"),
    "characters of a queue's name": text("aws:sqs/queue:Queue", "name"),
    "characters of an event rule's name": text("aws:cloudwatch/eventRule:EventRule", "name"),
    "characters of a queue policy": text("aws:sqs/queuePolicy:QueuePolicy", "policy"),
    "characters of a role's inline policies together": (amount) => {
        const propertyDependencies = { role: ["role"] };
        const policy = (length: number): RecordedResource =>
            resource("aws:iam/rolePolicy:RolePolicy", { inputs: { policy: "a".repeat(length) }, propertyDependencies });
        return graphOf([policy(100), policy(amount - 100)]);
    },
    "characters of a role's name": text("aws:iam/role:Role", "name"),
    "characters of a securable's name": text("databricks:index/catalog:Catalog", "name"),
    "characters of a security group's name": text("aws:ec2/securityGroup:SecurityGroup", "name"),
    "characters of a tag's key": tag((key) => ({ [key]: "v" })),
    "characters of a tag's value": tag((value) => ({ k: value })),
    "characters of a topic policy": text("aws:sns/topicPolicy:TopicPolicy", "policy"),
    "characters of a topic's name": text("aws:sns/topic:Topic", "name"),
    "characters of a trail's name": text("aws:cloudtrail/trail:Trail", "name"),
    "characters of a trust policy": text("aws:iam/role:Role", "assumeRolePolicy"),
    "characters of an alarm's name": text("aws:cloudwatch/metricAlarm:MetricAlarm", "name"),
    "characters of an alias": text("aws:kms/alias:Alias", "name"),
    "characters of an analyzer's name": text("aws:accessanalyzer/analyzer:Analyzer", "analyzerName"),
    "characters of an endpoint policy": text(ENDPOINT, "policy"),
    "entries of a prefix list": number("aws:ec2/managedPrefixList:ManagedPrefixList", "maxEntries"),
    "firewalls of a region": some("aws:networkfirewall/firewall:Firewall"),
    "further networks of a VPC": owned("aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation", "vpcId"),
    "gateway endpoints of a region": some(ENDPOINT),
    "inbound rules of a network ACL": list(ACL, "ingress"),
    "inbound rules of a security group": owned(
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        "securityGroupId",
    ),
    "interface endpoints of a VPC": owned(ENDPOINT, "vpcId", INTERFACE),
    "jobs of a workspace": some("databricks:index/job:Job"),
    "managed policies of a role": owned("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "role"),
    "managed policies of an account": some("aws:iam/policy:Policy"),
    "name servers of a resolver rule": list("aws:route53/resolverRule:ResolverRule", "targetIps"),
    "nodes of clusters that each zone has room for": busy,
    "outbound rules of a network ACL": list(ACL, "egress"),
    "outbound rules of a security group": owned(
        "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
        "securityGroupId",
    ),
    "public addresses of a region": some("aws:ec2/eip:Eip"),
    "resolver endpoints of a region": some(RESOLVER),
    "roles of an account": some("aws:iam/role:Role"),
    "route tables of a VPC": owned("aws:ec2/routeTable:RouteTable", "vpcId"),
    "routes of a route table": owned("aws:ec2/route:Route", "routeTableId"),
    "rules of a firewall's rule group": number("aws:networkfirewall/ruleGroup:RuleGroup", "capacity"),
    "security groups of a workspace": list("databricks:index/mwsNetworks:MwsNetworks", "securityGroupIds"),
    "subnets of a VPC": owned("aws:ec2/subnet:Subnet", "vpcId"),
    "tags of a job": map("databricks:index/job:Job", "tags"),
    "tags of a resource": map("aws:ec2/vpc:Vpc", "tags"),
    "transit gateways of a VPC": owned("aws:ec2transitgateway/vpcAttachment:VpcAttachment", "vpcId"),
    "transit gateways of a region": some("aws:ec2transitgateway/transitGateway:TransitGateway"),
};

/** What there is room for here, where a limit is not the same everywhere. */
const ROOM: Readonly<Record<string, number>> = {
    "addresses of a subnet of endpoints and gateways": 11,
    "nodes of clusters that each zone has room for": 20,
};

describe("every limit of the table", () => {
    it("is used below", () => {
        expect(LIMITS.map(({ what }) => what)).to.have.members(Object.keys(USES));
    });

    for (const limit of LIMITS) {
        const { what } = limit;
        const most = ROOM[what] ?? limit.most;

        it(`is kept and shown with what is left, or broken so that there is no deployment: ${String(most)} ${what}`, () => {
            const documents = (amount: number): ReturnType<typeof limitsOf> =>
                limitsOf(USES[what]?.(amount) ?? graphOf([]), [limit]);
            const [full] = documents(most);
            expect(full).to.include({ what, used: most, most, source: limit.source });
            expect(verdictOf({ findings: [], limits: documents(most) })).to.include({ passed: true, brokenLimits: 0 });
            const broken = documents(most + 1);
            expect(broken.filter(isBroken)).to.have.length(1);
            expect(verdictOf({ findings: [], limits: broken })).to.include({ passed: false, brokenLimits: 1 });
            expect(renderLimits(broken, styleFor(false)).join()).to.contain(
                `✖ ${String(most + 1)} of ${String(most)} ${what}: `,
            );
        });
    }
});
