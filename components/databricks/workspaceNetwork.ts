import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { hashedName } from "../shared/hashedName";
import type { AccountProvider } from "../shared/providers";
import { privateAccess, type FrontEnd } from "./privateAccess";

/** A subnet that compute of the workspace runs in. */
export interface WorkspaceSubnet {
    readonly id: pulumi.Input<string>;
    readonly cidr: string;
}

export interface WorkspaceNetworkArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly vpcId: pulumi.Input<string>;
    /** Subnets by zone id; at least two, and of no other workspace. */
    readonly subnets: Readonly<Record<string, WorkspaceSubnet>>;
    /** Security groups of compute, one to five. */
    readonly securityGroupIds: readonly pulumi.Input<string>[];
    /** AWS id of the VPC endpoint for REST APIs and the web application. */
    readonly generalAccessEndpointId: pulumi.Input<string>;
    /** AWS id of the VPC endpoint for the secure cluster connectivity relay. */
    readonly relayEndpointId: pulumi.Input<string>;
    readonly frontEnd: FrontEnd;
}

/**
 * Design: the network of a workspace as its Databricks account knows it.
 *
 * It creates the registrations of both VPC endpoints and of the network, and the private access settings. It guarantees: the
 * back end is private; with a private front end nothing but the registered endpoint reaches the workspace; a changed network
 * is registered under a new name, so that the workspace moves to it before the old registration goes. It will not create
 * anything in AWS.
 */
export class WorkspaceNetwork extends pulumi.ComponentResource {
    public readonly networkId: pulumi.Output<string>;
    public readonly privateAccessSettingsId: pulumi.Output<string>;

    public constructor(name: string, args: WorkspaceNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:WorkspaceNetwork", name, {}, opts);
        const generalAccess = this.registerEndpoint(name, args, "general-access", args.generalAccessEndpointId);
        const relay = this.registerEndpoint(name, args, "relay", args.relayEndpointId);
        this.networkId = this.registerNetwork(name, args, generalAccess, relay).networkId;
        this.privateAccessSettingsId = this.setPrivateAccess(name, args, generalAccess).privateAccessSettingsId;
        this.registerOutputs({ networkId: this.networkId, privateAccessSettingsId: this.privateAccessSettingsId });
    }

    private registerEndpoint(
        name: string,
        args: WorkspaceNetworkArgs,
        role: "general-access" | "relay",
        awsVpcEndpointId: pulumi.Input<string>,
    ): databricks.MwsVpcEndpoint {
        const { context, account } = args;
        return new databricks.MwsVpcEndpoint(
            `${name}-${role}`,
            {
                accountId: account.accountId,
                region: context.region,
                vpcEndpointName: hashedName(context.name("databricks", role), { id: [awsVpcEndpointId] }),
                awsVpcEndpointId,
            },
            { parent: this, provider: account.resource },
        );
    }

    private registerNetwork(
        name: string,
        args: WorkspaceNetworkArgs,
        generalAccess: databricks.MwsVpcEndpoint,
        relay: databricks.MwsVpcEndpoint,
    ): databricks.MwsNetworks {
        const { context, account, vpcId, securityGroupIds } = args;
        const zones = Object.entries(args.subnets).sort(([one], [other]) => (one < other ? -1 : 1));
        const subnetIds = zones.map(([, subnet]) => subnet.id);
        const networkName = hashedName(context.name("databricks", "network"), {
            vpc: [vpcId],
            // Zones and CIDRs as well as ids: a plan whose ids are not those of the cloud shows the new name too.
            subnets: [...zones.map(([zone, { cidr }]) => `${zone} ${cidr}`), ...subnetIds],
            securityGroups: securityGroupIds,
            restApis: [generalAccess.vpcEndpointId],
            relays: [relay.vpcEndpointId],
        });
        return new databricks.MwsNetworks(
            `${name}-network`,
            {
                accountId: account.accountId,
                networkName,
                vpcId,
                subnetIds,
                securityGroupIds: [...securityGroupIds],
                vpcEndpoints: { restApis: [generalAccess.vpcEndpointId], dataplaneRelays: [relay.vpcEndpointId] },
            },
            { parent: this, provider: account.resource },
        );
    }

    private setPrivateAccess(
        name: string,
        args: WorkspaceNetworkArgs,
        generalAccess: databricks.MwsVpcEndpoint,
    ): databricks.MwsPrivateAccessSettings {
        const { context, account, frontEnd } = args;
        const access = privateAccess(frontEnd);
        return new databricks.MwsPrivateAccessSettings(
            `${name}-private-access`,
            {
                privateAccessSettingsName: context.name("databricks", "private-access"),
                region: context.region,
                ...access,
                ...(access.privateAccessLevel === "ENDPOINT" && {
                    allowedVpcEndpointIds: [generalAccess.vpcEndpointId],
                }),
            },
            { parent: this, provider: account.resource },
        );
    }
}
