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

/** A VPC endpoint that Databricks is told of, or knows already. */
export type KnownEndpoint =
    | {
          /** AWS's id. */
          readonly awsId: pulumi.Input<string>;
      }
    | {
          /** Databricks' id. */
          readonly registeredId: pulumi.Input<string>;
      };

export interface WorkspaceNetworkArgs {
    readonly context: Context;
    readonly account: AccountProvider;
    readonly vpcId: pulumi.Input<string>;
    /** Subnets by zone id; at least two, and of no other workspace. */
    readonly subnets: Readonly<Record<string, WorkspaceSubnet>>;
    /** Security groups of compute, one to five. */
    readonly securityGroupIds: readonly pulumi.Input<string>[];
    /** Endpoint of clusters for REST APIs and the web application. */
    readonly generalAccess: KnownEndpoint;
    /** Endpoint of clusters for the secure cluster connectivity relay. */
    readonly relay: KnownEndpoint;
    readonly frontEnd: FrontEnd;
    /** Further endpoints that may reach the workspace, by what they are for. @default none */
    readonly furtherEndpoints?: Readonly<Record<string, KnownEndpoint>>;
}

/**
 * Design: the network of a workspace as its Databricks account knows it.
 *
 * It creates the registrations of VPC endpoints that Databricks does not know and of the network, and the private access settings.
 * It guarantees: the back end is private; with a private front end only the given endpoints reach the workspace; a changed network
 * is registered under a new name, so that the workspace moves to it before the old registration goes. It will not create
 * anything in AWS.
 */
export class WorkspaceNetwork extends pulumi.ComponentResource {
    public readonly networkId: pulumi.Output<string>;
    public readonly privateAccessSettingsId: pulumi.Output<string>;
    /** Databricks' ids of all given endpoints, by what they are for. */
    public readonly endpointIds: Readonly<Record<string, pulumi.Output<string>>>;

    public constructor(name: string, args: WorkspaceNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:WorkspaceNetwork", name, {}, opts);
        const { furtherEndpoints = {} } = args;
        const generalAccess = this.knowEndpoint(name, args, "general-access", args.generalAccess);
        const relay = this.knowEndpoint(name, args, "relay", args.relay);
        const further = Object.entries(furtherEndpoints)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([role, endpoint]) => [role, this.knowEndpoint(name, args, role, endpoint)] as const);
        this.endpointIds = { "general-access": generalAccess, relay, ...Object.fromEntries(further) };
        this.networkId = this.registerNetwork(name, args, generalAccess, relay).networkId;
        const allowed = [generalAccess, ...further.map(([, id]) => id)];
        this.privateAccessSettingsId = this.setPrivateAccess(name, args, allowed).privateAccessSettingsId;
        this.registerOutputs({
            networkId: this.networkId,
            privateAccessSettingsId: this.privateAccessSettingsId,
            endpointIds: this.endpointIds,
        });
    }

    /** Databricks' id of an endpoint. AWS's own can be told once only, so what is known is not told again. */
    private knowEndpoint(
        name: string,
        { context, account }: WorkspaceNetworkArgs,
        role: string,
        endpoint: KnownEndpoint,
    ): pulumi.Output<string> {
        if ("registeredId" in endpoint) {
            return pulumi.output(endpoint.registeredId);
        }
        const { awsId: awsVpcEndpointId } = endpoint;
        const registered = new databricks.MwsVpcEndpoint(
            `${name}-${role}`,
            {
                accountId: account.accountId,
                region: context.region,
                vpcEndpointName: hashedName(context.name("databricks", role), { id: [awsVpcEndpointId] }),
                awsVpcEndpointId,
            },
            { parent: this, provider: account.resource },
        );
        return registered.vpcEndpointId;
    }

    private registerNetwork(
        name: string,
        args: WorkspaceNetworkArgs,
        generalAccess: pulumi.Output<string>,
        relay: pulumi.Output<string>,
    ): databricks.MwsNetworks {
        const { context, account, vpcId, securityGroupIds } = args;
        const zones = Object.entries(args.subnets).sort(([one], [other]) => (one < other ? -1 : 1));
        const subnetIds = zones.map(([, subnet]) => subnet.id);
        const networkName = hashedName(context.name("databricks", "network"), {
            vpc: [vpcId],
            // Zones and CIDRs as well as ids: a plan whose ids are not those of the cloud shows the new name too.
            subnets: [...zones.map(([zone, { cidr }]) => `${zone} ${cidr}`), ...subnetIds],
            securityGroups: securityGroupIds,
            restApis: [generalAccess],
            relays: [relay],
        });
        return new databricks.MwsNetworks(
            `${name}-network`,
            {
                accountId: account.accountId,
                networkName,
                vpcId,
                subnetIds,
                securityGroupIds: [...securityGroupIds],
                vpcEndpoints: { restApis: [generalAccess], dataplaneRelays: [relay] },
            },
            { parent: this, provider: account.resource },
        );
    }

    private setPrivateAccess(
        name: string,
        args: WorkspaceNetworkArgs,
        allowed: readonly pulumi.Output<string>[],
    ): databricks.MwsPrivateAccessSettings {
        const { context, account, frontEnd } = args;
        const access = privateAccess(frontEnd);
        return new databricks.MwsPrivateAccessSettings(
            `${name}-private-access`,
            {
                privateAccessSettingsName: context.name("databricks", "private-access"),
                region: context.region,
                ...access,
                ...(access.privateAccessLevel === "ENDPOINT" && { allowedVpcEndpointIds: [...allowed] }),
            },
            { parent: this, provider: account.resource },
        );
    }
}
