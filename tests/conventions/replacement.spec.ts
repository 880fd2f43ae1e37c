import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { Overrides } from "../../planner/overrides";
import type { RecordedResource } from "../../planner/recording";
import { STACK_TYPE } from "../../planner/urn";
import type { Value } from "../../planner/values";
import { changing, claim, doubling, giving, planned, type Break } from "../support/claims";
import { plan } from "../support/plan";
import { textsIn } from "../support/texts";

const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const VPC_ENDPOINT = "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint";
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
