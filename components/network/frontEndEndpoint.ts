import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { dnsTargetOf, type DnsTarget } from "./dnsTarget";
import { interfaceTarget } from "./endpointServices";

export interface FrontEndEndpointArgs {
    readonly context: Context;
    /** The VPC in which people and runners arrive. */
    readonly vpcId: string;
    /** Subnets of that VPC, one per zone. */
    readonly subnetIds: readonly string[];
    /** Security group of that VPC that admits them. */
    readonly securityGroupId: pulumi.Input<string>;
}

/**
 * Design: the way from the VPC in which people arrive to the workspace.
 *
 * It creates an interface endpoint in a VPC that somebody else made. It guarantees: it claims no name in that VPC, whose names
 * are a private zone's affair. It will not register the endpoint with Databricks.
 */
export class FrontEndEndpoint extends pulumi.ComponentResource {
    public readonly endpointId: pulumi.Output<string>;
    /** Where names that lead to the endpoint point. */
    public readonly dnsTarget: pulumi.Output<DnsTarget>;

    public constructor(name: string, args: FrontEndEndpointArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:FrontEndEndpoint", name, {}, opts);
        const endpoint = this.createEndpoint(name, args);
        this.endpointId = endpoint.id;
        this.dnsTarget = dnsTargetOf(endpoint);
        this.registerOutputs({ endpointId: this.endpointId, dnsTarget: this.dnsTarget });
    }

    private createEndpoint(name: string, args: FrontEndEndpointArgs): ec2.VpcEndpoint {
        const { context, vpcId, subnetIds, securityGroupId } = args;
        return new ec2.VpcEndpoint(
            `${name}-endpoint`,
            {
                vpcId,
                vpcEndpointType: "Interface",
                serviceName: interfaceTarget(context, "general-access").serviceName,
                privateDnsEnabled: false,
                subnetIds: [...subnetIds],
                securityGroupIds: [securityGroupId],
                tags: { ...context.tags("network", "front-end"), purpose: "People and runners reach the workspace" },
            },
            { parent: this },
        );
    }
}
