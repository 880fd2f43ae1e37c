import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { endpointAcl, workspaceAcl, type Acl } from "./aclPlan";

export interface NetworkAclsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** The ACL that every new subnet of the VPC begins with. */
    readonly defaultNetworkAclId: pulumi.Input<string>;
    /** Networks of the VPC. */
    readonly vpcCidrs: readonly string[];
    /** Networks beside it that clusters and endpoints talk to. */
    readonly connectedCidrs: readonly string[];
    readonly workspaceSubnetIds: readonly pulumi.Input<string>[];
    readonly endpointSubnetIds: readonly pulumi.Input<string>[];
}

/**
 * Design: what may cross the border of a subnet at all, below what security groups say.
 *
 * It creates one ACL for the subnets of clusters and one for those of endpoints, and closes the default one. It guarantees: what
 * Databricks demands of its subnets; endpoints are reached from our own networks alone; a subnet that nobody has thought of
 * lets nothing through. It will not know one packet from another: ACLs keep no state.
 */
export class NetworkAcls extends pulumi.ComponentResource {
    /** The VPC; a consumer of it waits until the ACLs are in force. */
    public readonly vpcId: pulumi.Output<string>;

    public constructor(name: string, args: NetworkAclsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:NetworkAcls", name, {}, opts);
        const { context, vpcCidrs, connectedCidrs, workspaceSubnetIds, endpointSubnetIds } = args;
        const { shard } = context;
        const rules = workspaceAcl({ shard, vpcCidrs, connectedCidrs });
        const workspace = this.createAcl(name, args, "workspace", rules, workspaceSubnetIds);
        const fromOurs = endpointAcl([...vpcCidrs, ...connectedCidrs]);
        const endpoints = this.createAcl(name, args, "endpoints", fromOurs, endpointSubnetIds);
        this.closeDefault(name, args, [workspace, endpoints]);
        this.vpcId = ready(pulumi.output(args.vpcId), workspace, endpoints);
        this.registerOutputs({ vpcId: this.vpcId });
    }

    private createAcl(
        name: string,
        { context, vpcId }: NetworkAclsArgs,
        role: string,
        { ingress, egress }: Acl,
        subnetIds: readonly pulumi.Input<string>[],
    ): ec2.NetworkAcl {
        return new ec2.NetworkAcl(
            `${name}-${role}`,
            {
                vpcId,
                subnetIds: [...subnetIds],
                ingress: [...ingress],
                egress: [...egress],
                tags: context.tags("network", `${role}-acl`),
            },
            { parent: this },
        );
    }

    private closeDefault(
        name: string,
        { context, defaultNetworkAclId }: NetworkAclsArgs,
        others: readonly pulumi.Resource[],
    ): void {
        new ec2.DefaultNetworkAcl(
            `${name}-default`,
            { defaultNetworkAclId, ingress: [], egress: [], tags: context.tags("network", "default-acl-closed") },
            // AWS puts subnets here first; had it any when it is closed, every further plan would want to take them out.
            { parent: this, dependsOn: [...others] },
        );
    }
}
