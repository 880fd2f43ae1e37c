import { expect } from "chai";
import type { Tier } from "../../components/shared/lifecycle";
import type { Graph } from "../../planner/graph";
import { judge } from "../../planner/judge";
import type { RecordedResource } from "../../planner/recording";
import { changing, claim, doubling, giving, planned } from "../support/claims";
import { STACKS } from "../support/plan";

/** How deletion treats what a tier holds. */
interface Treatment {
    readonly protect: boolean;
    readonly retainOnDelete: boolean;
    readonly forceDestroy: boolean;
}

const TIERS: Readonly<Record<Tier, Treatment>> = {
    disposable: { protect: false, retainOnDelete: false, forceDestroy: true },
    standard: { protect: true, retainOnDelete: false, forceDestroy: false },
    critical: { protect: true, retainOnDelete: true, forceDestroy: false },
};

/** Whether something is deleted together with what it holds, by the words of the next table. */
const FORCE: Readonly<Record<string, (tier: Treatment) => boolean | undefined>> = {
    "as the tier says": ({ forceDestroy }) => forceDestroy,
    never: () => false,
    "no such choice": () => undefined,
};

/** What holds something that does not come back. */
const STATEFUL: Readonly<Record<string, keyof typeof FORCE>> = {
    "aws:kms/key:Key": "no such choice",
    "aws:s3/bucket:Bucket": "as the tier says",
    "databricks:index/catalog:Catalog": "as the tier says",
    // It serves every workspace of the region, those of other stacks too.
    "databricks:index/metastore:Metastore": "never",
    "databricks:index/mwsWorkspaces:MwsWorkspaces": "no such choice",
};

/** What can be made again as it was. A type that is in neither list has not been thought about. */
const STATELESS: ReadonlySet<string> = new Set([
    "aws:ec2/defaultRouteTable:DefaultRouteTable",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    "aws:ec2/routeTable:RouteTable",
    "aws:ec2/routeTableAssociation:RouteTableAssociation",
    "aws:ec2/securityGroup:SecurityGroup",
    "aws:ec2/subnet:Subnet",
    "aws:ec2/vpc:Vpc",
    "aws:ec2/vpcEndpoint:VpcEndpoint",
    "aws:iam/role:Role",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:kms/alias:Alias",
    "aws:lakeformation/resource:Resource",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    "aws:s3/bucketPolicy:BucketPolicy",
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketVersioning:BucketVersioning",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    "databricks:index/accessControlRuleSet:AccessControlRuleSet",
    "databricks:index/cluster:Cluster",
    "databricks:index/clusterPolicy:ClusterPolicy",
    "databricks:index/externalLocation:ExternalLocation",
    "databricks:index/grants:Grants",
    "databricks:index/job:Job",
    "databricks:index/metastoreAssignment:MetastoreAssignment",
    "databricks:index/mwsCredentials:MwsCredentials",
    "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys",
    "databricks:index/mwsNetworks:MwsNetworks",
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings",
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
    "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint",
    "databricks:index/permissions:Permissions",
    "databricks:index/servicePrincipal:ServicePrincipal",
    "databricks:index/sqlEndpoint:SqlEndpoint",
    "databricks:index/storageCredential:StorageCredential",
    "pulumi:providers:aws",
    "pulumi:providers:databricks",
]);

const isStateful = ({ type }: RecordedResource): boolean => type in STATEFUL;
const isStateless = ({ type, custom }: RecordedResource): boolean => !custom || STATELESS.has(type);

/** How a graph departs from the tier table. */
function departures(graph: Graph, tier: Tier): readonly string[] {
    return graph.resources.flatMap((resource) => {
        if (!isStateful(resource) && !isStateless(resource)) {
            return [`nobody has said whether ${resource.type} holds something`];
        }
        const found = treatmentOf(resource);
        const wanted = isStateful(resource) ? wantedFor(resource, TIERS[tier]) : UNTREATED;
        return Object.entries(wanted)
            .filter(([option, value]) => found[option as keyof Treatment] !== value)
            .map(([option, value]) => `${option} of ${resource.name} is not ${String(value)}`);
    });
}

type Found = Omit<Treatment, "forceDestroy"> & { readonly forceDestroy: unknown };

const treatmentOf = ({ protect, retainOnDelete, inputs }: RecordedResource): Found => ({
    protect,
    retainOnDelete,
    forceDestroy: inputs["forceDestroy"],
});

function wantedFor({ type }: RecordedResource, tier: Treatment): Found {
    return { ...tier, forceDestroy: FORCE[STATEFUL[type] ?? ""]?.(tier) };
}

/** Protection is of single resources: what is around and beside them can be changed and deleted. */
const UNTREATED: Found = { protect: false, retainOnDelete: false, forceDestroy: undefined };

const tierOf = (value: unknown): Tier => value as Tier;

claim(44, "what is stateful is treated as its tier says, and its neighbours are free", {
    check: (graph, { settings }) => departures(graph, tierOf(settings.values["tier"])),
    breaks: {
        "the opposite protection": changing(isStateful, ({ protect }) => ({ protect: !protect })),
        "the opposite of staying in the cloud": changing(isStateful, ({ retainOnDelete }) => ({
            retainOnDelete: !retainOnDelete,
        })),
        "the opposite force": changing(
            ({ inputs }) => "forceDestroy" in inputs,
            ({ inputs }) => ({ inputs: { ...inputs, forceDestroy: inputs["forceDestroy"] !== true } }),
        ),
        "force that is left to the provider": giving("aws:s3/bucket:Bucket", { forceDestroy: null }),
        "a protected component, which protects all inside it": changing("lakehouse:shared:SecureBucket", {
            protect: true,
        }),
        "a neighbour that stays in the cloud": changing("aws:kms/alias:Alias", { retainOnDelete: true }),
        "a location that goes with its data": giving("databricks:index/externalLocation:ExternalLocation", {
            forceDestroy: true,
        }),
        "something that nobody thought about": doubling("aws:s3/bucket:Bucket", { type: "aws:rds/cluster:Cluster" }),
    },
});

describe("claim 44: with another tier than its own", () => {
    for (const stack of STACKS) {
        for (const tier of Object.keys(TIERS) as Tier[]) {
            it(`${stack} is treated as ${tier}`, async () => {
                // A precious environment takes its time to delete keys; the files of the others say less.
                const { graph } = await planned(stack, { overrides: { tier, keys: { deletionWindowDays: 30 } } });
                expect(departures(graph, tier)).to.deep.equal([]);
                const others = (Object.keys(TIERS) as Tier[]).filter((other) => other !== tier);
                for (const other of others) {
                    expect(departures(graph, other), `as ${other}`).not.to.be.empty;
                }
            });
        }
    }

    it("nothing is stateful in vain: every such type is in a stack", async () => {
        const graphs = await Promise.all(STACKS.map(async (stack) => (await planned(stack)).graph));
        const unused = Object.keys(STATEFUL).filter((type) => graphs.every((graph) => graph.count(type) === 0));
        expect(unused).to.deep.equal([]);
    });
});

claim(
    36,
    "in production nothing that holds data can be replaced or deleted: it is protected, and the policy pack sees to it",
    {
        stacks: ["foundation", "prod", "prod-platform", "prod-workspace"],
        check: (graph) =>
            judge(graph).flatMap(({ rule, level, message }) =>
                rule === "lifecycle-protect-stateful" && level === "mandatory" ? [message] : [],
            ),
        breaks: Object.fromEntries(
            Object.keys(STATEFUL).map((type) => [`an unprotected ${type}`, changing(type, { protect: false })]),
        ),
    },
);
