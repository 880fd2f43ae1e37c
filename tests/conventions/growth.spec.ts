import { isDeepStrictEqual } from "node:util";
import { expect } from "chai";
import { regionFacts, REGIONS } from "../../components/shared/regions";
import lakehouse from "../../index";
import type { Graph } from "../../planner/graph";
import type { Overrides } from "../../planner/overrides";
import { planStacks } from "../../planner/plan";
import type { RecordedResource } from "../../planner/recording";
import { giving, planned, without, type Break } from "../support/claims";
import { CORNERS } from "../support/corners";
import { ROOT } from "../support/plan";

const AWS_ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";

/** Inputs that list something of every zone, by type. All grow in place, but for the network, which gets another name. */
const GROWING: Readonly<Record<string, readonly string[]>> = {
    [AWS_ENDPOINT]: ["routeTableIds", "subnetIds"],
    "aws:ec2/networkAcl:NetworkAcl": ["subnetIds"],
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment": ["subnetIds"],
    "aws:networkfirewall/firewall:Firewall": ["subnetMappings"],
    "aws:route53/resolverEndpoint:ResolverEndpoint": ["ipAddresses"],
    "databricks:index/mwsNetworks:MwsNetworks": ["networkName", "subnetIds"],
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
    return (
        Array.isArray(before) &&
        Array.isArray(after) &&
        !before.every((element) => after.some((other) => isDeepStrictEqual(other, element)))
    );
}

/** The environment staging in a region and some of its zones. */
async function planIn(region: string, zoneIds: readonly string[], network: Overrides = {}): Promise<Graph> {
    const [stack] = await planStacks(["staging"], {
        root: ROOT,
        program: lakehouse,
        overrides: { foundation: { region }, staging: { region, network: { ...network, zoneIds } } },
    });
    if (stack === undefined) {
        throw new Error("staging was not planned");
    }
    return stack.graph;
}

/** Corners with something of each zone beside what every environment has. */
const WAYS_OUT = [
    "staging through a firewall, at somebody else's transit gateway",
    "staging through a hub of its own",
] as const;

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

    for (const corner of WAYS_OUT) {
        it(`${corner}, too`, async () => {
            const { network } = CORNERS[corner].overrides;
            const [first = "", added = "", last = ""] = zonesOf("eu-west-1");
            const before = await planIn("eu-west-1", [first, last], network);
            const after = await planIn("eu-west-1", [last, added, first], network);
            expect(disturbed(before, after)).to.deep.equal([]);
            const names = after.resources.filter(({ urn }) => before.get(urn) === undefined).map(({ name }) => name);
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
