import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { tagText } from "../shared/tags";
import type { S3Passage } from "./endpointPolicies";
import type { GatewayService } from "./endpointPlan";
import { gatewayTarget } from "./endpointServices";

export interface GatewayEndpointArgs {
    readonly context: Context;
    readonly service: GatewayService;
    /** Why there is an endpoint. */
    readonly purpose: string;
    readonly vpcId: pulumi.Input<string>;
    /** Route tables of all subnets that reach the service. */
    readonly routeTableIds: readonly pulumi.Input<string>[];
    /** What passes the endpoint of S3. */
    readonly passage: S3Passage;
}

/** Before there was one for DynamoDB, it was for S3 alone. */
const FORMER_TYPES = [{ type: "lakehouse:network:S3GatewayEndpoint" }];

/**
 * Design: the way from clusters to a service of AWS that never leaves AWS, through routes.
 *
 * It creates a gateway endpoint. It guarantees: of S3 only the declared buckets, by name, and Databricks' buckets of the region
 * pass; of DynamoDB only tables of our own account. It will not create what is behind it, and costs nothing.
 */
export class GatewayEndpoint extends pulumi.ComponentResource {
    public readonly endpointId: pulumi.Output<string>;
    /** Prefix list of the service's addresses, which security groups name. */
    public readonly prefixListId: pulumi.Output<string>;

    public constructor(name: string, args: GatewayEndpointArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:GatewayEndpoint", name, {}, pulumi.mergeOptions(opts, { aliases: FORMER_TYPES }));
        const endpoint = this.createEndpoint(name, args);
        this.endpointId = endpoint.id;
        this.prefixListId = endpoint.prefixListId;
        this.registerOutputs({ endpointId: this.endpointId, prefixListId: this.prefixListId });
    }

    private createEndpoint(name: string, args: GatewayEndpointArgs): ec2.VpcEndpoint {
        const { context, service, purpose, vpcId, routeTableIds, passage } = args;
        const { serviceName, statements } = gatewayTarget(context, service, passage);
        return new ec2.VpcEndpoint(
            `${name}-endpoint`,
            {
                vpcId,
                vpcEndpointType: "Gateway",
                serviceName,
                routeTableIds: [...routeTableIds],
                policy: policyDocument("endpointPolicy", statements),
                tags: { ...context.tags("network", service), purpose: tagText(purpose) },
            },
            { parent: this },
        );
    }
}
