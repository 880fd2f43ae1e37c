import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { createClosedVpc } from "./closedVpc";

export interface HubVpcArgs {
    readonly context: Context;
    /** Network of the hub, for example `10.255.0.0/23`. */
    readonly cidr: string;
    /** Why it is not as closed or watched as others, by the keys of tags that say so. @default nothing to say */
    readonly declarations?: Readonly<Record<string, string>>;
}

/**
 * Design: a VPC through which others reach the internet.
 *
 * It creates the VPC. It guarantees: default security group and route table that let nothing through. It will not create subnets,
 * and nothing runs in it.
 */
export class HubVpc extends pulumi.ComponentResource {
    public readonly vpcId: pulumi.Output<string>;
    /** The network ACL that every new subnet begins with. */
    public readonly defaultNetworkAclId: pulumi.Output<string>;

    public constructor(name: string, args: HubVpcArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:HubVpc", name, {}, opts);
        const vpc = createClosedVpc(this, name, { ...args, prefix: "hub-" });
        this.vpcId = vpc.id;
        this.defaultNetworkAclId = vpc.defaultNetworkAclId;
        this.registerOutputs({ vpcId: this.vpcId, defaultNetworkAclId: this.defaultNetworkAclId });
    }
}
