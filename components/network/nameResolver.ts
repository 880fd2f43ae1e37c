import * as ec2 from "@pulumi/aws/ec2";
import * as route53 from "@pulumi/aws/route53";
import * as vpc from "@pulumi/aws/vpc";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { tagText } from "../shared/tags";

/** A domain that somebody else answers for. */
export interface ForwardedDomain {
    readonly domain: string;
    /** Addresses of its name servers. */
    readonly targetIps: readonly string[];
}

export interface NameResolverArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Subnets that questions come and go through, in at least two zones. */
    readonly subnetIds: readonly pulumi.Input<string>[];
    /** Prefix list of the networks that ask and answer. */
    readonly connectedPrefixListId: pulumi.Input<string>;
    /** Whether they may ask for names of the VPC. */
    readonly inbound: boolean;
    /** Domains that they answer for, by name. */
    readonly forward: Readonly<Record<string, ForwardedDomain>>;
}

type Direction = "inbound" | "outbound";

const WORKLOAD = "network";
const PORT = 53;

/** What each direction is for. */
const PURPOSES: Readonly<Record<Direction, string>> = {
    inbound: "Connected networks ask for names of the VPC",
    outbound: "The VPC asks for names of connected networks",
};

/**
 * Design: which names the VPC and connected networks ask one another for.
 *
 * It creates an endpoint of the resolver per direction, each with a security group, and a rule per forwarded domain. It
 * guarantees: questions come from connected networks and go there, and nowhere else; names of AWS and Databricks are answered
 * in the VPC. It will not create a way to these networks.
 */
export class NameResolver extends pulumi.ComponentResource {
    /** Endpoints by direction; connected networks send their questions to the addresses of the inbound one. */
    public readonly endpointIds: Readonly<Partial<Record<Direction, pulumi.Output<string>>>>;

    public constructor(name: string, args: NameResolverArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:NameResolver", name, {}, opts);
        const inbound = args.inbound ? this.createEndpoint(name, args, "inbound") : undefined;
        const asks = Object.keys(args.forward).length > 0;
        const outbound = asks ? this.createEndpoint(name, args, "outbound") : undefined;
        if (outbound !== undefined) {
            this.forward(name, args, outbound);
        }
        this.endpointIds = {
            ...(inbound !== undefined && { inbound: inbound.id }),
            ...(outbound !== undefined && { outbound: outbound.id }),
        };
        this.registerOutputs({ endpointIds: this.endpointIds });
    }

    private createEndpoint(name: string, args: NameResolverArgs, direction: Direction): route53.ResolverEndpoint {
        const { context, subnetIds } = args;
        const group = this.createGroup(name, args, direction);
        const rules = (["tcp", "udp"] as const).map((protocol) =>
            this.admit(`${name}-${direction}-${protocol}`, args, { direction, group, protocol }),
        );
        return new route53.ResolverEndpoint(
            `${name}-${direction}`,
            {
                name: context.name("resolver", direction),
                direction: direction.toUpperCase(),
                protocols: ["Do53"],
                resolverEndpointType: "IPV4",
                securityGroupIds: [group.id],
                ipAddresses: subnetIds.map((subnetId) => ({ subnetId })),
                tags: { ...context.tags(WORKLOAD, `resolver-${direction}`), purpose: tagText(PURPOSES[direction]) },
            },
            { parent: this, dependsOn: rules },
        );
    }

    private createGroup(name: string, { context, vpcId }: NameResolverArgs, direction: Direction): ec2.SecurityGroup {
        return new ec2.SecurityGroup(
            `${name}-${direction}-group`,
            {
                name: context.name("securityGroup", `resolver-${direction}`),
                description: PURPOSES[direction],
                vpcId,
                tags: context.tags(WORKLOAD, `resolver-${direction}`),
            },
            // As with the other groups: it is replaced together with its VPC only, in which its name is free.
            { parent: this, deleteBeforeReplace: false },
        );
    }

    private admit(
        name: string,
        { context, connectedPrefixListId: prefixListId }: NameResolverArgs,
        { direction, group, protocol }: { direction: Direction; group: ec2.SecurityGroup; protocol: "tcp" | "udp" },
    ): pulumi.Resource {
        const rule = {
            securityGroupId: group.id,
            prefixListId,
            ipProtocol: protocol,
            fromPort: PORT,
            toPort: PORT,
            description: PURPOSES[direction],
            tags: context.tags(WORKLOAD, `resolver-${direction}-${protocol}`),
        };
        return direction === "inbound"
            ? new vpc.SecurityGroupIngressRule(name, rule, { parent: this })
            : new vpc.SecurityGroupEgressRule(name, rule, { parent: this });
    }

    private forward(
        name: string,
        { context, vpcId, forward }: NameResolverArgs,
        { id: resolverEndpointId }: route53.ResolverEndpoint,
    ): void {
        for (const [key, { domain: domainName, targetIps }] of Object.entries(forward)) {
            const rule = new route53.ResolverRule(
                `${name}-forward-${key}`,
                {
                    name: context.name("resolver", `forward-${key}`),
                    domainName,
                    ruleType: "FORWARD",
                    resolverEndpointId,
                    targetIps: [...targetIps].sort().map((ip) => ({ ip, port: PORT })),
                    tags: context.tags(WORKLOAD, `resolver-forward-${key}`),
                },
                { parent: this },
            );
            new route53.ResolverRuleAssociation(
                `${name}-forward-${key}-association`,
                { resolverRuleId: rule.id, vpcId },
                { parent: this },
            );
        }
    }
}
