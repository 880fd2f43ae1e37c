import { isDeepStrictEqual } from "node:util";
import { expect } from "chai";
import { regionFacts, REGIONS } from "../../components/shared/regions";
import lakehouse from "../../index";
import type { Graph } from "../../planner/graph";
import type { Overrides } from "../../planner/overrides";
import { planStacks } from "../../planner/plan";
import type { RecordedResource } from "../../planner/recording";
import { STACK_TYPE } from "../../planner/urn";
import type { Value } from "../../planner/values";
import { changing, claim, doubling, giving, planned, without, type Break } from "../support/claims";
import { plan, ROOT } from "../support/plan";
import { textsIn } from "../support/texts";

const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const VPC_ENDPOINT = "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint";
const AWS_ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const SUBNET = "aws:ec2/subnet:Subnet";

const isAccountObject = ({ type }: RecordedResource): boolean => type.includes("/mws");

/** Registrations that Databricks does not change, and whose names are unique in the account, by the input that names them. */
const IMMUTABLE: Readonly<Record<string, string>> = {
    "databricks:index/mwsCredentials:MwsCredentials": "credentialsName",
    [NETWORK]: "networkName",
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": "storageConfigurationName",
    [VPC_ENDPOINT]: "vpcEndpointName",
};

/** Account objects whose names need not change. */
const OTHERS: Readonly<Record<string, string>> = {
    "databricks:index/mwsLogDelivery:MwsLogDelivery": "its name need not be unique: it is never deleted, only disabled",
    "databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys": "it has no name: its key is what it is",
    "databricks:index/mwsNccBinding:MwsNccBinding": "it has no name, and another binding takes its place",
    "databricks:index/mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule": "it has no name",
    "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig":
        "it is nothing but its name and region, which are those of the environment",
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": "it is changed in place",
    [WORKSPACE]: "it is changed in place, and moves to another network or credential",
};

/** What could not be replaced: its name stays when what it is made of changes, or the old one would have to go first. */
function irreplaceable(graph: Graph): readonly string[] {
    return graph.resources.filter(isAccountObject).flatMap((resource) => {
        const { type, name, deleteBeforeReplace } = resource;
        const problems = type in IMMUTABLE ? namingProblems(resource, IMMUTABLE[type] ?? "") : [];
        return [
            ...(deleteBeforeReplace === true ? [`${name} is deleted before its replacement is there`] : []),
            ...(type in IMMUTABLE || type in OTHERS ? problems : [`nobody has said how ${type} is replaced`]),
        ];
    });
}

function namingProblems({ name, inputs, propertyDependencies }: RecordedResource, property: string): readonly string[] {
    const { [property]: hashed = [], ...others } = propertyDependencies;
    const ignored = new Set(
        Object.values(others)
            .flat()
            .filter((urn) => !hashed.includes(urn)),
    );
    return [
        ...(/-[0-9a-f]{8}"$/.test(JSON.stringify(inputs[property])) ? [] : [`${name} has no hash in its ${property}`]),
        ...[...ignored].map((urn) => `the ${property} of ${name} does not change with ${urn}`),
    ];
}

claim(
    31,
    "account objects that can only be replaced get another name with every change, and are replaced before they go",
    {
        check: irreplaceable,
        breaks: {
            "a fixed name": giving(NETWORK, { networkName: "acme-dev-network" }),
            "a name that ignores what it is made of": changing(NETWORK, {
                propertyDependencies: { vpcEndpoints: ["urn"] },
            }),
            "deleting first": changing(isAccountObject, { deleteBeforeReplace: true }),
            "a kind of object that nobody thought about": doubling(NETWORK, {
                type: "databricks:index/mwsNovelty:MwsNovelty",
            }),
        },
    },
);

describe("claim 31: the name of a workspace's network", () => {
    const networkName = async (overrides: Overrides): Promise<Value | undefined> =>
        (await plan("staging", overrides)).only(NETWORK).inputs["networkName"];

    it("changes with its subnets", async () => {
        const names = [
            await networkName({}),
            await networkName({ network: { cidr: "10.80.0.0/18" } }),
            await networkName({ network: { zoneIds: ["euw1-az1", "euw1-az3"] } }),
        ];
        expect(new Set(names).size).to.equal(names.length);
    });

    it("waits for its subnets, security groups and endpoints, so that it changes with each of them", async () => {
        const { graph } = await planned("staging");
        const sources = graph.only(NETWORK).propertyDependencies["networkName"] ?? [];
        const types = new Set(sources.map((urn) => graph.get(urn)?.type));
        expect(types).to.include.all.keys(
            ...[SUBNET, "aws:ec2/securityGroup:SecurityGroup", "aws:ec2/vpc:Vpc", VPC_ENDPOINT],
        );
    });

    it("does not change with anything else", async () => {
        expect(await networkName({ costCenter: "cc-9999" })).to.equal(await networkName({}));
    });
});

/** Inputs that list something of every zone, by type. All grow in place, but for the network, which gets another name. */
const GROWING: Readonly<Record<string, readonly string[]>> = {
    [AWS_ENDPOINT]: ["routeTableIds", "subnetIds"],
    "aws:ec2/networkAcl:NetworkAcl": ["subnetIds"],
    [NETWORK]: ["networkName", "subnetIds"],
};

/** What happens to existing resources beside growing. */
function disturbed(before: Graph, after: Graph): readonly string[] {
    return before.resources
        .filter(({ custom }) => custom)
        .flatMap((old) => {
            const now = after.get(old.urn);
            return now === undefined ? [`${old.name} is gone`] : disturbedInputs(old, now);
        });
}

function disturbedInputs(old: RecordedResource, now: RecordedResource): readonly string[] {
    return Object.keys({ ...old.inputs, ...now.inputs })
        .filter((property) => !isDeepStrictEqual(old.inputs[property], now.inputs[property]))
        .filter((property) => GROWING[old.type]?.includes(property) !== true || shrinks(property, old, now))
        .map((property) => `${property} of ${old.name} changes`);
}

function shrinks(property: string, old: RecordedResource, now: RecordedResource): boolean {
    const [before, after] = [old.inputs[property], now.inputs[property]];
    return Array.isArray(before) && Array.isArray(after) && !before.every((element) => after.includes(element));
}

/** The environment staging in a region and some of its zones. */
async function planIn(region: string, zoneIds: readonly string[]): Promise<Graph> {
    const [stack] = await planStacks(["staging"], {
        root: ROOT,
        program: lakehouse,
        overrides: { foundation: { region }, staging: { region, network: { zoneIds } } },
    });
    if (stack === undefined) {
        throw new Error("staging was not planned");
    }
    return stack.graph;
}

const zonesOf = (region: string): readonly string[] => regionFacts(region, "commercial")?.zoneIds ?? [];

describe("claim 34: a further zone only adds resources", () => {
    const growths = [
        { region: "eu-west-1", zones: zonesOf("eu-west-1") },
        ...REGIONS.filter((region) => zonesOf(region).length >= 4).map((region) => ({
            region,
            zones: zonesOf(region).slice(0, 4),
        })),
    ];
    for (const { region, zones } of growths) {
        it(`from ${zones.length - 1} to ${zones.length} in ${region}`, async () => {
            // The new zone is between two that are there, where a plan by position would move everything behind it.
            const [first = "", added = "", ...others] = zones;
            const before = await planIn(region, [first, ...others]);
            const after = await planIn(region, [...others, added, first]);
            expect(disturbed(before, after)).to.deep.equal([]);
            const names = after.resources.filter(({ urn }) => before.get(urn) === undefined).map(({ name }) => name);
            expect(names).to.include.members([`network-workspace-${added}`, `network-endpoints-${added}`]);
            expect(names.filter((name) => !name.includes(added))).to.deep.equal([]);
        });
    }

    const faults: Readonly<Record<string, Break>> = {
        "a subnet that moves": giving(({ name }) => name === "network-workspace-euw1-az1", {
            cidrBlock: "10.65.8.0/24",
        }),
        "a subnet that goes": without(({ name }) => name === "network-endpoints-euw1-az1"),
        "an endpoint that leaves a zone": giving(AWS_ENDPOINT, { subnetIds: [] }),
    };
    for (const [fault, breakGraph] of Object.entries(faults)) {
        it(`is broken by ${fault}`, async () => {
            const { graph } = await planned("staging");
            expect(disturbed(graph, breakGraph(graph))).not.to.be.empty;
        });
    }
});

/** Ids of account objects as the provider keeps them: the account and the object. */
function compositeIds(graph: Graph): readonly string[] {
    return graph.resources
        .filter(isAccountObject)
        .flatMap(({ placeholders }) => placeholders["id"] ?? [])
        .filter((id) => id.includes("/"));
}

function compositeIdsInUse(graph: Graph): readonly string[] {
    const ids = compositeIds(graph);
    return graph.resources.flatMap(({ name, inputs, outputs }) =>
        [...textsIn(inputs), ...textsIn(outputs)]
            .filter(([, text]) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\//.test(text) || contains(text, ids))
            .map(([path]) => `${path} of ${name} is an account's id and an object's`),
    );
}

const contains = (text: string, ids: readonly string[]): boolean => ids.some((id) => text.includes(id));

/** Puts the composite id of the first resource of one type where its plain id belongs. */
function confusing(source: string, place: (id: string) => Break): Break {
    return (graph) => {
        const id = graph.ofType(source)[0]?.placeholders["id"];
        return id === undefined ? graph : place(id)(graph);
    };
}

claim(35, "the id that the provider keeps of an account object is never used as the object's id", {
    check: compositeIdsInUse,
    breaks: {
        "a network in a workspace": confusing(NETWORK, (id) => giving(WORKSPACE, { networkId: id })),
        "credentials without an account in their id": confusing(
            "databricks:index/mwsCredentials:MwsCredentials",
            (id) => giving(WORKSPACE, { credentialsId: id }),
        ),
        "endpoints in a list": confusing(VPC_ENDPOINT, (id) => giving(NETWORK, { vpcEndpoints: { restApis: [id] } })),
        "a workspace in a contract": confusing(WORKSPACE, (id) =>
            changing(STACK_TYPE, { outputs: { platform: { workspaceId: id } } }),
        ),
    },
});

describe("claim 35: what is looked for", () => {
    it("is there: every registration of an environment has such an id", async () => {
        const { graph } = await planned("dev");
        // A binding has no id but those of what it binds.
        const registrations = graph.resources.filter((one) => isAccountObject(one) && !one.type.endsWith("Binding"));
        expect(compositeIds(graph)).to.have.length(registrations.length);
    });
});
