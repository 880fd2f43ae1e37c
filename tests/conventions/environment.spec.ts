import { expect } from "chai";
import { overlaps, parseCidr } from "../../components/shared/cidr";
import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import type { Value } from "../../planner/values";
import { changing, claim, doubling, ENVIRONMENTS, giving, planned } from "../support/claims";
import { plan } from "../support/plan";

/** What an AWS account and region, or a Databricks account, has once. */
const SINGLETONS = [
    "aws:cfg/deliveryChannel:DeliveryChannel",
    "aws:cfg/recorder:Recorder",
    "aws:cloudtrail/trail:Trail",
    "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
    "aws:lakeformation/dataLakeSettings:DataLakeSettings",
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    "databricks:index/metastore:Metastore",
    "databricks:index/mwsLogDelivery:MwsLogDelivery",
];

claim(25, "an environment makes nothing that its account has once", {
    stacks: [...ENVIRONMENTS, "prod-platform", "prod-workspace"],
    check: (graph) =>
        SINGLETONS.flatMap((type) => graph.ofType(type)).map(
            ({ name, type }) => `${name} (${type}) is in an environment`,
        ),
    breaks: Object.fromEntries(
        SINGLETONS.map((type) => [
            `${type.slice(type.lastIndexOf(":") + 1)} in an environment`,
            doubling("aws:iam/role:Role", { type }),
        ]),
    ),
});

describe("claim 25: a metastore that exists", () => {
    it("is named by the foundation and not made", async () => {
        const metastoreId = "00000000-0000-4000-8000-000000000001";
        const [created, existing] = [
            await plan("foundation"),
            await plan("foundation", { metastore: { mode: "existing", metastoreId } }),
        ];
        expect([created, existing].map((graph) => graph.count("databricks:index/metastore:Metastore"))).to.deep.equal([
            1, 0,
        ]);
        expect(existing.outputs["foundation"]).to.have.property("metastoreId", metastoreId);
    });
});

/** Securables that are usable in some workspaces only, with what they call that. */
const ISOLATION: Readonly<Record<string, string>> = {
    "databricks:index/catalog:Catalog": "ISOLATED",
    "databricks:index/externalLocation:ExternalLocation": "ISOLATION_MODE_ISOLATED",
    "databricks:index/storageCredential:StorageCredential": "ISOLATION_MODE_ISOLATED",
};

const BINDING = "databricks:index/workspaceBinding:WorkspaceBinding";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";

claim(26, "every securable is isolated in so many words, and bound to no workspace that it is made through", {
    stacks: [...ENVIRONMENTS, "prod-workspace"],
    check: (graph) => [
        ...Object.entries(ISOLATION)
            .flatMap(([type, mode]) => graph.ofType(type).filter(({ inputs }) => inputs["isolationMode"] !== mode))
            .map(({ name }) => `${name} is not isolated`),
        ...graph
            .ofType(BINDING)
            .filter(({ inputs }) => ownWorkspaceIds(graph).includes(inputs["workspaceId"] ?? null))
            .map(({ name }) => `${name} is bound to its own workspace already`),
    ],
    breaks: {
        "an open catalog": giving("databricks:index/catalog:Catalog", { isolationMode: "OPEN" }),
        "a credential that does not say": changing(
            "databricks:index/storageCredential:StorageCredential",
            ({ inputs: { isolationMode: _, ...inputs } }) => ({ inputs }),
        ),
        "a location that does not say": changing(
            "databricks:index/externalLocation:ExternalLocation",
            ({ inputs: { isolationMode: _, ...inputs } }) => ({ inputs }),
        ),
        "a binding to the own workspace": doubling(WORKSPACE, ({ placeholders }) => ({
            type: BINDING,
            inputs: { securableName: "main", workspaceId: placeholders["workspaceId"] ?? null },
        })),
    },
});

/** Ids of the workspace that a stack makes; each environment has exactly one. */
function ownWorkspaceIds(graph: Graph): readonly Value[] {
    return graph.ofType(WORKSPACE).flatMap(({ placeholders }) => placeholders["workspaceId"] ?? []);
}

const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";

claim(30, "no subnet, security group or network serves two workspaces", {
    check: (graph) => [
        ...shared(graph, NETWORK, ["securityGroupIds", "subnetIds"]),
        ...shared(graph, WORKSPACE, ["networkId"]),
    ],
    breaks: {
        "a second network in the same subnets": doubling(NETWORK, ({ inputs: { subnetIds = [] } }) => ({
            inputs: { subnetIds },
        })),
        "a second network behind the same security group": doubling(
            NETWORK,
            ({ inputs: { securityGroupIds = [] } }) => ({
                inputs: { securityGroupIds },
            }),
        ),
        "a second workspace in the same network": doubling(
            ({ type, inputs }) => type === WORKSPACE && "networkId" in inputs,
        ),
    },
});

/** Values that stand in the same inputs of several resources. */
function shared(graph: Graph, type: string, inputs: readonly string[]): readonly string[] {
    const uses = graph.ofType(type).map((resource) => valuesOf(resource, inputs));
    return uses.flatMap((values, index) =>
        values
            .filter((value) => uses.slice(0, index).some((before) => before.includes(value)))
            .map((value) => `${String(value)} is in two of ${type}`),
    );
}

function valuesOf(resource: RecordedResource, inputs: readonly string[]): readonly Value[] {
    return inputs.flatMap((input) => (resource.inputs[input] ?? []) as Value | Value[]);
}

describe("claim 30: the environments of an account", () => {
    it("share no address range, so that they can be connected", async () => {
        const stacks = await Promise.all(ENVIRONMENTS.map((stack) => planned(stack)));
        const ranges = stacks.map(({ graph }) => String(graph.only("aws:ec2/vpc:Vpc").inputs["cidrBlock"]));
        expect(overlapping(ranges)).to.deep.equal([]);
        expect(overlapping(["10.64.0.0/20", "10.65.0.0/20", "10.64.8.0/24"])).to.deep.equal([
            "10.64.0.0/20 10.64.8.0/24",
        ]);
    });
});

/** Pairs of networks that have addresses in common. */
function overlapping(networks: readonly string[]): readonly string[] {
    const pairs = networks.flatMap((one, index) => networks.slice(index + 1).map((other) => [one, other] as const));
    return pairs.filter((pair) => shareAddresses(...pair)).map((pair) => pair.join(" "));
}

function shareAddresses(one: string, other: string): boolean {
    const [first, second] = [parseCidr(one), parseCidr(other)];
    return first === undefined || second === undefined || overlaps(first, second);
}
