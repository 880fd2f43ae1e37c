import * as ec2 from "@pulumi/aws/ec2";
import * as vpc from "@pulumi/aws/vpc";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";

export interface FrontEndAccessArgs {
    readonly context: Context;
    /** The VPC that the endpoint is in. */
    readonly vpcId: pulumi.Input<string>;
    /** Prefix list of the networks that people and runners connect from. */
    readonly prefixListId: pulumi.Input<string>;
}

const WORKLOAD = "network";

/**
 * Design: who may connect to the endpoint that people reach the workspace through.
 *
 * It creates a security group with one rule. It guarantees: the connected networks, over TLS, and nobody else; the endpoint
 * begins no connection. It will not create the endpoint.
 */
export class FrontEndAccess extends pulumi.ComponentResource {
    /** The group; a consumer of it waits until its rule exists. */
    public readonly securityGroupId: pulumi.Output<string>;

    public constructor(name: string, args: FrontEndAccessArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:FrontEndAccess", name, {}, opts);
        const group = this.createGroup(name, args);
        this.securityGroupId = ready(group.id, this.admitNetworks(name, args, group));
        this.registerOutputs({ securityGroupId: this.securityGroupId });
    }

    private createGroup(name: string, { context, vpcId }: FrontEndAccessArgs): ec2.SecurityGroup {
        return new ec2.SecurityGroup(
            `${name}-group`,
            {
                name: context.name("securityGroup", "front-end"),
                description: "People and runners that reach the workspace",
                vpcId,
                tags: context.tags(WORKLOAD, "front-end"),
            },
            // As with the other groups: it is replaced together with its VPC only, in which its name is free.
            { parent: this, deleteBeforeReplace: false },
        );
    }

    private admitNetworks(
        name: string,
        { context, prefixListId }: FrontEndAccessArgs,
        group: ec2.SecurityGroup,
    ): pulumi.Resource {
        return new vpc.SecurityGroupIngressRule(
            `${name}-from-connected`,
            {
                securityGroupId: group.id,
                prefixListId,
                ipProtocol: "tcp",
                fromPort: 443,
                toPort: 443,
                description: "Web application and REST APIs",
                tags: context.tags(WORKLOAD, "front-end-from-connected"),
            },
            { parent: this },
        );
    }
}
