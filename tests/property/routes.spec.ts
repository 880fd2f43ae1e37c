import { expect } from "chai";
import * as fc from "fast-check";
import {
    EVERYTHING,
    hubRoutes,
    workspaceRoutes,
    type Gateways,
    type Hop,
    type PlannedRoute,
} from "../../components/network/routePlan";

const GATEWAYS: readonly Gateways[] = ["one", "per-zone"];

/** One to six zones, as regions have them. */
const zones = fc.shuffledSubarray(["az1", "az2", "az3", "az4", "az5", "az6"], { minLength: 1 });

const cidrOf = (zoneId: string): string => `10.64.${zoneId.slice(2)}.0/24`;

/** Where a packet goes from a table: the route to its network, and the default one without it. */
function next(routes: readonly PlannedRoute[], table: string, network: string): Hop | undefined {
    const of = routes.filter((route) => route.table === table);
    return (
        of.find(({ destination }) => destination === network) ?? of.find((route) => route.destination === EVERYTHING)
    )?.via;
}

/** Table that a packet follows behind a hop: none outside, and none of ours at a transit gateway. */
const behind = (hop: Hop): string | undefined =>
    hop === "internet" || hop === "transit" ? undefined : hop.replace(/^nat-/, "public-");

/**
 * The hops of a packet that begins at a table.
 * @throws when it goes round in circles
 */
function path(routes: readonly PlannedRoute[], start: string, network: string): readonly Hop[] {
    const hops: Hop[] = [];
    for (let table: string | undefined = start; table !== undefined;) {
        const hop = next(routes, table, network);
        if (hop === undefined) {
            break;
        }
        if (hops.includes(hop)) {
            throw new Error(`a packet goes round: ${[...hops, hop].join(", ")}`);
        }
        hops.push(hop);
        table = behind(hop);
    }
    return hops;
}

const firewalls = (hops: readonly Hop[]): readonly Hop[] => hops.filter((hop) => hop.startsWith("firewall-"));

/** Table in which a packet from the internet begins its way back. */
const backFrom = (hops: readonly Hop[]): string =>
    (hops.find((hop) => hop.startsWith("nat-")) ?? "nat-nowhere").replace("nat-", "public-");

describe("routes", () => {
    it("can fail the checks below", () => {
        const routes: readonly PlannedRoute[] = [
            { table: "workspace-az1", destination: EVERYTHING, via: "firewall-az1" },
            { table: "firewall-az1", destination: EVERYTHING, via: "firewall-az1" },
        ];
        expect(() => path(routes, "workspace-az1", "anywhere")).to.throw("a packet goes round");
    });

    for (const gateways of GATEWAYS) {
        it(`take packets through one firewall both ways, with gateways ${gateways}`, () => {
            fc.assert(
                fc.property(zones, fc.boolean(), (zoneIds, connected) => {
                    const plan = zoneIds.map((zoneId) => ({ zoneId, workspaceCidr: cidrOf(zoneId) }));
                    const routes = workspaceRoutes({ zones: plan, exit: "inspected", gateways, connected });
                    for (const zoneId of zoneIds) {
                        const out = path(routes, `workspace-${zoneId}`, "the internet");
                        const back = next(routes, backFrom(out), cidrOf(zoneId));
                        expect(out).to.have.length(3);
                        expect(out.at(-1)).to.equal("internet");
                        expect(firewalls(out)).to.deep.equal([`firewall-${zoneId}`]);
                        // Behind the firewall, the VPC's own route to its subnet takes over.
                        expect(back).to.equal(`firewall-${zoneId}`);
                    }
                }),
            );
        });

        it(`take packets of spokes through one firewall of the hub both ways, with gateways ${gateways}`, () => {
            const spokes = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 });
            fc.assert(
                fc.property(zones, spokes, (zoneIds, numbers) => {
                    const spokeCidrs = numbers.map((number) => `10.${String(number)}.0.0/16`);
                    const routes = hubRoutes({ zoneIds, spokeCidrs, gateways });
                    for (const zoneId of zoneIds) {
                        const out = path(routes, `transit-${zoneId}`, "the internet");
                        expect(out.at(-1)).to.equal("internet");
                        expect(firewalls(out)).to.have.length(1);
                        for (const cidr of spokeCidrs) {
                            const back = path(routes, backFrom(out), cidr);
                            expect(back).to.deep.equal([...firewalls(out), "transit"]);
                        }
                    }
                }),
            );
        });

        it(`name no table and hop of a zone that has none, with gateways ${gateways}`, () => {
            fc.assert(
                fc.property(zones, (zoneIds) => {
                    const plan = zoneIds.map((zoneId) => ({ zoneId, workspaceCidr: cidrOf(zoneId) }));
                    const exits = gateways === "one" ? zoneIds.slice(0, 1) : zoneIds;
                    for (const exit of ["none", "nat", "inspected", "transit"] as const) {
                        const routes = workspaceRoutes({ zones: plan, exit, gateways, connected: true });
                        const named = routes.flatMap(({ table, via }) => [table, via as string]);
                        const used = new Set(
                            named.filter((name) => /^(nat|public)-/.test(name)).map((name) => name.split("-")[1]),
                        );
                        expect([...used].sort()).to.deep.equal(
                            exit === "nat" || exit === "inspected" ? [...exits].sort() : [],
                        );
                        const keys = routes.map(({ table, destination }) => `${table} ${destination}`);
                        expect(new Set(keys).size).to.equal(keys.length);
                    }
                }),
            );
        });
    }
});
