import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { GATEWAY_SERVICES, type GatewayService } from "./endpointPlan";
import { EVERYTHING } from "./routePlan";
import { endpointPorts, type PortRange } from "./ports";

export interface WorkspaceSecurityGroupsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Prefix lists of the services that gateway endpoints lead to, by service. */
    readonly prefixListIds: Readonly<Partial<Record<GatewayService, pulumi.Input<string>>>>;
    /** Whether clusters reach the internet. @default false */
    readonly internet?: boolean;
    /** Prefix list of networks that clusters reach. @default none */
    readonly connectedPrefixListId?: pulumi.Input<string> | undefined;
}

/** What every step needs. */
interface Scope {
    readonly name: string;
    readonly context: Context;
    /** Group of clusters. */
    readonly workspace: ec2.SecurityGroup;
    /** Group of interface endpoints. */
    readonly endpoints: ec2.SecurityGroup;
}

/** A rule, without its direction. */
interface Rule {
    /** What the rule is called, after the component's name. */
    readonly role: string;
    readonly group: ec2.SecurityGroup;
    /** The other side: a security group or a prefix list, and for the internet all of it. */
    readonly peer:
        | { referencedSecurityGroupId: pulumi.Input<string> }
        | { prefixListId: pulumi.Input<string> }
        | { cidrIpv4: typeof EVERYTHING };
    readonly ports: PortRange;
    /** @default "tcp" */
    readonly ipProtocol?: "tcp" | "udp";
}

const ALL_PORTS: PortRange = { from: 0, to: 65_535, purpose: "Between clusters" };
const CONNECTED: PortRange = { from: 0, to: 65_535, purpose: "Connected networks" };
const INTERNET: readonly PortRange[] = [
    { from: 80, to: 80, purpose: "HTTP to the internet" },
    { from: 443, to: 443, purpose: "TLS to the internet" },
];
const GATEWAY_NAMES: Readonly<Record<GatewayService, string>> = { dynamodb: "DynamoDB", s3: "S3" };

const WORKLOAD = "network";

/**
 * Design: what clusters may talk to.
 *
 * It creates a security group for clusters and one for interface endpoints, with one rule resource per rule. It guarantees:
 * clusters reach each other, the endpoints on Databricks' ports, and S3 and DynamoDB over TLS; connected networks and the internet
 * only where there is a way to them; endpoints are reached by clusters only and begin no connection. No rule names an address
 * range, but for all of the internet.
 */
export class WorkspaceSecurityGroups extends pulumi.ComponentResource {
    /** Group of clusters; a consumer of it waits until all its rules exist. */
    public readonly workspaceSecurityGroupId: pulumi.Output<string>;
    /** Group of interface endpoints; a consumer of it waits until all its rules exist. */
    public readonly endpointSecurityGroupId: pulumi.Output<string>;

    public constructor(name: string, args: WorkspaceSecurityGroupsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:WorkspaceSecurityGroups", name, {}, opts);
        const workspace = this.createGroup(name, args, "workspace", "Clusters of the Databricks workspace");
        const endpoints = this.createGroup(name, args, "endpoints", "Interface endpoints of the VPC");
        const scope = { name, context: args.context, workspace, endpoints };
        const workspaceRules = [
            ...this.connectClusters(scope),
            ...this.reachEndpoints(scope),
            ...this.reachGateways(scope, args),
            ...this.reachOutside(scope, args),
        ];
        const endpointRules = this.admitClusters(scope);
        this.workspaceSecurityGroupId = ready(workspace.id, ...workspaceRules);
        this.endpointSecurityGroupId = ready(endpoints.id, ...endpointRules);
        this.registerOutputs({
            workspaceSecurityGroupId: this.workspaceSecurityGroupId,
            endpointSecurityGroupId: this.endpointSecurityGroupId,
        });
    }

    private createGroup(
        name: string,
        { context, vpcId }: WorkspaceSecurityGroupsArgs,
        role: string,
        description: string,
    ): ec2.SecurityGroup {
        return new ec2.SecurityGroup(
            `${name}-${role}`,
            { name: context.name("securityGroup", role), description, vpcId, tags: context.tags(WORKLOAD, role) },
            // A group is replaced together with its VPC only, in which its name is free. Deleting it first, as is usual for
            // fixed names, would begin with the workspace's network registration, which the workspace still uses.
            { parent: this, deleteBeforeReplace: false },
        );
    }

    private connectClusters(scope: Scope): readonly pulumi.Resource[] {
        const group = scope.workspace;
        return (["tcp", "udp"] as const).flatMap((ipProtocol) => {
            const rule = { group, peer: { referencedSecurityGroupId: group.id }, ports: ALL_PORTS, ipProtocol };
            return [
                this.addIngress(scope, { role: `workspace-from-workspace-${ipProtocol}`, ...rule }),
                this.addEgress(scope, { role: `workspace-to-workspace-${ipProtocol}`, ...rule }),
            ];
        });
    }

    private reachEndpoints(scope: Scope): readonly pulumi.Resource[] {
        const peer = { referencedSecurityGroupId: scope.endpoints.id };
        return endpointPorts(scope.context.shard).map((ports) =>
            this.addEgress(scope, {
                role: `workspace-to-endpoints-${ports.from}`,
                group: scope.workspace,
                peer,
                ports,
            }),
        );
    }

    private reachGateways(scope: Scope, { prefixListIds }: WorkspaceSecurityGroupsArgs): readonly pulumi.Resource[] {
        return GATEWAY_SERVICES.flatMap((service) => {
            const prefixListId = prefixListIds[service];
            const purpose = `${GATEWAY_NAMES[service]} through the gateway endpoint`;
            const rule = {
                role: `workspace-to-${service}`,
                group: scope.workspace,
                ports: { from: 443, to: 443, purpose },
            };
            return prefixListId === undefined ? [] : [this.addEgress(scope, { ...rule, peer: { prefixListId } })];
        });
    }

    private reachOutside(
        scope: Scope,
        { internet = false, connectedPrefixListId: prefixListId }: WorkspaceSecurityGroupsArgs,
    ): readonly pulumi.Resource[] {
        const group = scope.workspace;
        const toInternet = (internet ? INTERNET : []).map((ports) => {
            const role = `workspace-to-internet-${String(ports.from)}`;
            return this.addEgress(scope, { role, group, peer: { cidrIpv4: EVERYTHING }, ports });
        });
        const rule = { role: "workspace-to-connected", group, ports: CONNECTED };
        return prefixListId === undefined
            ? toInternet
            : [...toInternet, this.addEgress(scope, { ...rule, peer: { prefixListId } })];
    }

    private admitClusters(scope: Scope): readonly pulumi.Resource[] {
        const peer = { referencedSecurityGroupId: scope.workspace.id };
        return endpointPorts(scope.context.shard).map((ports) =>
            this.addIngress(scope, {
                role: `endpoints-from-workspace-${ports.from}`,
                group: scope.endpoints,
                peer,
                ports,
            }),
        );
    }

    private addIngress({ name, context }: Scope, rule: Rule): pulumi.Resource {
        return new vpc.SecurityGroupIngressRule(`${name}-${rule.role}`, ruleArgs(context, rule), { parent: this });
    }

    private addEgress({ name, context }: Scope, rule: Rule): pulumi.Resource {
        return new vpc.SecurityGroupEgressRule(`${name}-${rule.role}`, ruleArgs(context, rule), { parent: this });
    }
}

function ruleArgs(
    context: Context,
    { role, group, peer, ports, ipProtocol = "tcp" }: Rule,
): vpc.SecurityGroupIngressRuleArgs & vpc.SecurityGroupEgressRuleArgs {
    return {
        securityGroupId: group.id,
        ipProtocol,
        fromPort: ports.from,
        toPort: ports.to,
        ...peer,
        description: ports.purpose,
        tags: context.tags(WORKLOAD, role),
    };
}
