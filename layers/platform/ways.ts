import type * as pulumi from "@pulumi/pulumi";
import { EgressFirewall } from "../../components/network/egressFirewall";
import { InternetExit } from "../../components/network/internetExit";
import type { Hop, PlannedRoute, RouteTableName } from "../../components/network/routePlan";
import { Routes, type Target } from "../../components/network/routes";
import { SubnetTier, type SubnetTierArgs } from "../../components/network/subnetTier";
import { planTier, type Tier, type TierRequest } from "../../components/network/tierPlan";
import { nextTurn } from "../inTurns";
import type { Scope } from "./scope";

/** Tables and next hops that routes can name, and the subnets that they lead through. */
export interface Ways {
    readonly subnetIds: readonly pulumi.Output<string>[];
    readonly tables: Readonly<Partial<Record<RouteTableName, pulumi.Input<string>>>>;
    readonly hops: Readonly<Partial<Record<Hop, Target>>>;
}

export const NO_WAYS: Ways = { subnetIds: [], tables: {}, hops: {} };

/** Both. */
export const mergeWays = (one: Ways, other: Ways): Ways => ({
    subnetIds: [...one.subnetIds, ...other.subnetIds],
    tables: { ...one.tables, ...other.tables },
    hops: { ...one.hops, ...other.hops },
});

/** A VPC through whose tiers of subnets packets go. */
export interface Passed {
    /** Beginning of logical names. */
    readonly name: "hub" | "network";
    readonly vpcId: pulumi.Input<string>;
    readonly request: TierRequest;
}

/** The subnets of a tier. */
export function createTier(
    { context, aws }: Scope,
    { name, vpcId, request }: Passed,
    tier: Tier,
    zoneIds: readonly string[] = request.zoneIds,
): SubnetTier {
    const role: SubnetTierArgs["role"] = name === "hub" ? `hub-${tier}` : tier;
    const cidrs = planTier({ ...request, zoneIds }, tier);
    return new SubnetTier(`${name}-${tier}`, { context, vpcId, role, cidrs }, { provider: aws });
}

/** The way to the internet, in public subnets of some zones. */
export async function createExit(
    scope: Scope,
    passed: Passed,
    zoneIds: readonly string[],
    reason: string,
): Promise<Ways> {
    const { context, foundation, aws } = scope;
    const { name, vpcId } = passed;
    const { subnetIds, routeTableIds } = createTier(scope, passed, "public", zoneIds);
    const blocked = foundation.vpcPublicAccessBlock ?? false;
    const prefix = name === "hub" ? "hub-" : "";
    const args = { context, vpcId, subnetIds, blocked, reason, prefix };
    const exit = new InternetExit(`${name}-internet`, args, { provider: aws });
    await nextTurn();
    return {
        subnetIds: Object.values(subnetIds),
        tables: tablesOf("public", routeTableIds),
        hops: {
            internet: { gatewayId: exit.internetGatewayId },
            ...hopsOf("nat", exit.natGatewayIds, (natGatewayId) => ({ natGatewayId })),
        },
    };
}

/** What a firewall lets whom reach. */
export type Inspection = Pick<
    ConstructorParameters<typeof EgressFirewall>[1],
    "allowedDomains" | "reason" | "sourceCidrs"
>;

/** A firewall, in subnets of its own of some zones. */
export async function createFirewall(
    scope: Scope,
    passed: Passed,
    zoneIds: readonly string[],
    inspection: Inspection,
): Promise<Ways> {
    const { context, foundation, lifecycle, aws } = scope;
    const { name, vpcId } = passed;
    const { subnetIds, routeTableIds } = createTier(scope, passed, "firewall", zoneIds);
    const { archiveBucket } = foundation;
    const args = { context, vpcId, subnetIds, archiveBucket, lifecycle, ...inspection };
    const firewall = new EgressFirewall(`${name}-inspection`, args, { provider: aws });
    await nextTurn();
    return {
        subnetIds: Object.values(subnetIds),
        tables: tablesOf("firewall", routeTableIds),
        hops: hopsOf("firewall", firewall.endpointIds, (vpcEndpointId) => ({ vpcEndpointId })),
    };
}

/** Route tables by zone id, under the names that planned routes know. */
export const tablesOf = (
    tier: Tier | "workspace",
    routeTableIds: Readonly<Record<string, pulumi.Output<string>>>,
): Ways["tables"] => Object.fromEntries(Object.entries(routeTableIds).map(([zoneId, id]) => [`${tier}-${zoneId}`, id]));

const hopsOf = (
    kind: "firewall" | "nat",
    ids: Readonly<Record<string, pulumi.Output<string>>>,
    target: (id: pulumi.Output<string>) => Target,
): Ways["hops"] => Object.fromEntries(Object.entries(ids).map(([zoneId, id]) => [`${kind}-${zoneId}`, target(id)]));

/** Routes along these ways; nothing when none is planned. */
export async function createRoutes(
    { aws }: Scope,
    name: string,
    routes: readonly PlannedRoute[],
    { tables, hops }: Ways,
    connectedPrefixListId?: pulumi.Input<string>,
): Promise<readonly pulumi.Resource[]> {
    if (routes.length === 0) {
        return [];
    }
    const made = new Routes(name, { routes, tables, hops, connectedPrefixListId }, { provider: aws });
    await nextTurn();
    return [made];
}
