import * as ec2 from "@pulumi/aws/ec2";
import type * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";

/** What a VPC is made from. */
export interface ClosedVpcArgs {
    readonly context: Context;
    readonly cidr: string;
    /** Why it is not as closed or watched as others, by the keys of tags that say so. @default nothing to say */
    readonly declarations?: Readonly<Record<string, string>>;
    /** Beginning of what its parts are called for people. @default nothing */
    readonly prefix?: string;
}

const WORKLOAD = "network";

/**
 * A VPC inside a component, whose default security group and route table let nothing through: what nobody has thought of has no
 * way in or out.
 */
export function createClosedVpc(parent: pulumi.Resource, name: string, args: ClosedVpcArgs): ec2.Vpc {
    const { context, cidr, declarations, prefix = "" } = args;
    const vpc = new ec2.Vpc(
        `${name}-vpc`,
        {
            cidrBlock: cidr,
            // Private DNS of interface endpoints needs both, and Databricks refuses a VPC without them.
            enableDnsSupport: true,
            enableDnsHostnames: true,
            tags: { ...context.tags(WORKLOAD, `${prefix}vpc`), ...declarations },
        },
        { parent },
    );
    new ec2.DefaultSecurityGroup(
        `${name}-default-security-group`,
        { vpcId: vpc.id, ingress: [], egress: [], tags: context.tags(WORKLOAD, `${prefix}default-closed`) },
        { parent },
    );
    new ec2.DefaultRouteTable(
        `${name}-default-routes`,
        {
            defaultRouteTableId: vpc.defaultRouteTableId,
            routes: [],
            tags: context.tags(WORKLOAD, `${prefix}default-empty`),
        },
        { parent },
    );
    return vpc;
}
