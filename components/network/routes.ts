import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import { CONNECTED, EVERYTHING, type Hop, type PlannedRoute, type RouteTableName } from "./routePlan";

/** Where packets go next, as AWS names it. */
export type Target = Pick<ec2.RouteArgs, "gatewayId" | "natGatewayId" | "transitGatewayId" | "vpcEndpointId">;

export interface RoutesArgs {
    readonly routes: readonly PlannedRoute[];
    /** Route tables by name. */
    readonly tables: Readonly<Partial<Record<RouteTableName, pulumi.Input<string>>>>;
    /** Next hops by name. */
    readonly hops: Readonly<Partial<Record<Hop, Target>>>;
    /** Prefix list of the connected networks, where there are routes to them. */
    readonly connectedPrefixListId?: pulumi.Input<string> | undefined;
}

/**
 * Design: which way packets go.
 *
 * It creates one resource per planned route, named after table and destination. It guarantees: every planned route exists, or
 * nothing does. It will not plan.
 */
export class Routes extends pulumi.ComponentResource {
    /** What was routed, as `table destination via hop`. */
    public readonly routed: readonly string[];

    public constructor(name: string, args: RoutesArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:Routes", name, {}, opts);
        args.routes.forEach((route) => {
            this.createRoute(name, args, route);
        });
        this.routed = args.routes.map(({ table, destination, via }) => `${table} ${destination} via ${via}`);
        this.registerOutputs({ routed: this.routed });
    }

    private createRoute(name: string, { tables, hops, connectedPrefixListId }: RoutesArgs, route: PlannedRoute): void {
        const { table, destination, via } = route;
        const routeTableId = known(tables[table], `route table ${table}`);
        const to =
            destination === CONNECTED
                ? { destinationPrefixListId: known(connectedPrefixListId, "list of connected networks") }
                : { destinationCidrBlock: destination };
        new ec2.Route(
            `${name}-${table}-to-${wordFor(destination)}`,
            { routeTableId, ...to, ...known(hops[via], `hop ${via}`) },
            { parent: this },
        );
    }
}

/** A destination as part of a name: it stays when what is routed elsewhere changes. */
function wordFor(destination: string): string {
    if (destination === EVERYTHING) {
        return "internet";
    }
    return destination === CONNECTED ? CONNECTED : destination.replaceAll(/[./]/g, "-");
}

function known<T>(value: T | undefined, what: string): T {
    if (value === undefined) {
        throw new RangeError(`a route is planned for a ${what} that is not there`);
    }
    return value;
}
