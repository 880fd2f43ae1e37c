import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { endpointPorts, type PortRange } from "./ports";

export interface WorkspaceSecurityGroupsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Prefix list of S3, which the gateway endpoint routes. */
    readonly s3PrefixListId: pulumi.Input<string>;
}

/** What a rule admits, without the direction. */
interface Traffic {
    readonly ipProtocol: "tcp" | "udp";
    readonly fromPort: number;
    readonly toPort: number;
    readonly description: string;
    /** The other side: a security group or a prefix list, never an address range. */
    readonly peer: { referencedSecurityGroupId: pulumi.Input<string> } | { prefixListId: pulumi.Input<string> };
}

const WORKLOAD = "network";

/**
 * Design: what clusters may talk to.
 *
 * It creates a security group for clusters and one for interface endpoints, with one rule resource per rule. It guarantees:
 * clusters reach each other, the endpoints on Databricks' ports, and S3 over TLS, and nothing else; endpoints are reached by
 * clusters only and begin no connection. No rule names an address range.
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
        const workspaceRules = [
            ...this.connectClusters(name, args, workspace),
            ...this.reachEndpoints(name, args, workspace, endpoints),
            this.reachS3(name, args, workspace),
        ];
        const endpointRules = this.admitClusters(name, args, workspace, endpoints);
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
            { parent: this },
        );
    }

    private connectClusters(
        name: string,
        { context }: WorkspaceSecurityGroupsArgs,
        { id }: ec2.SecurityGroup,
    ): readonly pulumi.Resource[] {
        return (["tcp", "udp"] as const).flatMap((ipProtocol) => {
            const peer = { referencedSecurityGroupId: id };
            const traffic = { ipProtocol, fromPort: 0, toPort: 65535, peer, description: "Between clusters" };
            const rule = ruleArgs(context, id, traffic);
            return [
                new vpc.SecurityGroupIngressRule(`${name}-workspace-from-workspace-${ipProtocol}`, rule, {
                    parent: this,
                }),
                new vpc.SecurityGroupEgressRule(`${name}-workspace-to-workspace-${ipProtocol}`, rule, { parent: this }),
            ];
        });
    }

    private reachEndpoints(
        name: string,
        { context }: WorkspaceSecurityGroupsArgs,
        workspace: ec2.SecurityGroup,
        endpoints: ec2.SecurityGroup,
    ): readonly pulumi.Resource[] {
        return endpointPorts(context.shard).map(
            (ports) =>
                new vpc.SecurityGroupEgressRule(
                    `${name}-workspace-to-endpoints-${ports.from}`,
                    ruleArgs(context, workspace.id, towards(ports, { referencedSecurityGroupId: endpoints.id })),
                    { parent: this },
                ),
        );
    }

    private reachS3(
        name: string,
        { context, s3PrefixListId: prefixListId }: WorkspaceSecurityGroupsArgs,
        workspace: ec2.SecurityGroup,
    ): pulumi.Resource {
        const ports = { from: 443, to: 443, purpose: "S3 through the gateway endpoint" };
        return new vpc.SecurityGroupEgressRule(
            `${name}-workspace-to-s3`,
            ruleArgs(context, workspace.id, towards(ports, { prefixListId })),
            { parent: this },
        );
    }

    private admitClusters(
        name: string,
        { context }: WorkspaceSecurityGroupsArgs,
        workspace: ec2.SecurityGroup,
        endpoints: ec2.SecurityGroup,
    ): readonly pulumi.Resource[] {
        return endpointPorts(context.shard).map(
            (ports) =>
                new vpc.SecurityGroupIngressRule(
                    `${name}-endpoints-from-workspace-${ports.from}`,
                    ruleArgs(context, endpoints.id, towards(ports, { referencedSecurityGroupId: workspace.id })),
                    { parent: this },
                ),
        );
    }
}

const towards = ({ from, to, purpose }: PortRange, peer: Traffic["peer"]): Traffic => ({
    ipProtocol: "tcp",
    fromPort: from,
    toPort: to,
    description: purpose,
    peer,
});

function ruleArgs(
    context: Context,
    securityGroupId: pulumi.Input<string>,
    { peer, ...traffic }: Traffic,
): vpc.SecurityGroupIngressRuleArgs & vpc.SecurityGroupEgressRuleArgs {
    return { securityGroupId, ...traffic, ...peer, tags: context.tags(WORKLOAD, traffic.description) };
}
