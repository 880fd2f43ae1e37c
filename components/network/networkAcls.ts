import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import type { Acl } from "./aclPlan";

/** The rules of some subnets. */
export interface SubnetsAcl {
    readonly rules: Acl;
    readonly subnetIds: readonly pulumi.Input<string>[];
    /** Why it is not as closed as others, by the keys of tags that say so. @default nothing to say */
    readonly declarations?: Readonly<Record<string, string>>;
}

export interface NetworkAclsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** The ACL that every new subnet of the VPC begins with. */
    readonly defaultNetworkAclId: pulumi.Input<string>;
    /** ACLs by what their subnets are for. */
    readonly acls: Readonly<Record<string, SubnetsAcl>>;
    /** Beginning of what they are called for people. @default nothing */
    readonly prefix?: string;
}

/**
 * Design: what may cross the border of a subnet at all, below what security groups say.
 *
 * It creates the given ACLs for the subnets they are for, and closes the default one. It guarantees: a subnet that nobody has
 * thought of lets nothing through. It will not know one packet from another: ACLs keep no state.
 */
export class NetworkAcls extends pulumi.ComponentResource {
    /** The VPC; a consumer of it waits until the ACLs are in force. */
    public readonly vpcId: pulumi.Output<string>;

    public constructor(name: string, args: NetworkAclsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:NetworkAcls", name, {}, opts);
        const acls = Object.entries(args.acls).map(([role, acl]) => this.createAcl(name, args, role, acl));
        this.closeDefault(name, args, acls);
        this.vpcId = ready(pulumi.output(args.vpcId), ...acls);
        this.registerOutputs({ vpcId: this.vpcId });
    }

    private createAcl(
        name: string,
        { context, vpcId, prefix = "" }: NetworkAclsArgs,
        role: string,
        { rules: { ingress, egress }, subnetIds, declarations }: SubnetsAcl,
    ): ec2.NetworkAcl {
        return new ec2.NetworkAcl(
            `${name}-${role}`,
            {
                vpcId,
                subnetIds: [...subnetIds],
                ingress: [...ingress],
                egress: [...egress],
                tags: { ...context.tags("network", `${prefix}${role}-acl`), ...declarations },
            },
            { parent: this },
        );
    }

    private closeDefault(
        name: string,
        { context, defaultNetworkAclId, prefix = "" }: NetworkAclsArgs,
        others: readonly pulumi.Resource[],
    ): void {
        new ec2.DefaultNetworkAcl(
            `${name}-default`,
            {
                defaultNetworkAclId,
                ingress: [],
                egress: [],
                tags: context.tags("network", `${prefix}default-acl-closed`),
            },
            // AWS puts subnets here first; had it any when it is closed, every further plan would want to take them out.
            { parent: this, dependsOn: [...others] },
        );
    }
}
