import * as route53 from "@pulumi/aws/route53";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { DnsTarget } from "./dnsTarget";

export interface FrontEndZoneArgs {
    readonly context: Context;
    /** VPCs whose resolvers shall find the workspace; at least one, and none with an endpoint that claims the same name. */
    readonly vpcIds: readonly string[];
    /** The endpoint that people reach the workspace through. */
    readonly dnsTarget: pulumi.Input<DnsTarget>;
}

/**
 * Name that all workspaces of a region with private access settings lead to.
 * Source: https://docs.databricks.com/aws/en/security/network/classic/privatelink-dns
 */
export function frontEndName({ regionFacts, controlPlane }: Context): string {
    return `${regionFacts.webHost}.privatelink.${controlPlane.domain}`;
}

/**
 * Design: how the name of a workspace leads to the endpoint that people reach it through.
 *
 * It creates a private zone for the one name that all workspaces of the region lead to, and its record. It guarantees: only in the
 * given VPCs, and for no other name. It will not resolve names for networks outside AWS.
 */
export class FrontEndZone extends pulumi.ComponentResource {
    public readonly zoneId: pulumi.Output<string>;

    public constructor(name: string, args: FrontEndZoneArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:FrontEndZone", name, {}, opts);
        const zone = this.createZone(name, args);
        this.createRecord(name, args, zone);
        this.zoneId = zone.zoneId;
        this.registerOutputs({ zoneId: this.zoneId });
    }

    private createZone(name: string, { context, vpcIds }: FrontEndZoneArgs): route53.Zone {
        return new route53.Zone(
            `${name}-zone`,
            {
                name: frontEndName(context),
                comment: "Workspaces of the region over PrivateLink",
                vpcs: [...vpcIds].sort().map((vpcId) => ({ vpcId })),
                tags: context.tags("network", "front-end-zone"),
            },
            { parent: this },
        );
    }

    private createRecord(name: string, { context, dnsTarget }: FrontEndZoneArgs, zone: route53.Zone): void {
        const { dnsName, hostedZoneId } = pulumi.output(dnsTarget);
        new route53.Record(
            `${name}-record`,
            {
                zoneId: zone.zoneId,
                name: frontEndName(context),
                type: "A",
                aliases: [{ name: dnsName, zoneId: hostedZoneId, evaluateTargetHealth: false }],
            },
            { parent: this },
        );
    }
}
