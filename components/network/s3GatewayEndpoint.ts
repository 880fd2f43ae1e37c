import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { s3EndpointStatements, type OwnBuckets } from "./endpointPolicies";

export interface S3GatewayEndpointArgs extends OwnBuckets {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Route tables of all subnets that reach S3. */
    readonly routeTableIds: readonly pulumi.Input<string>[];
}

/**
 * Design: the way from clusters to S3 that never leaves AWS.
 *
 * It creates a gateway endpoint. It guarantees: only our own buckets, by name, and Databricks' buckets of the region pass, and
 * the lake's for our own account alone. It will not create buckets, and costs nothing.
 */
export class S3GatewayEndpoint extends pulumi.ComponentResource {
    /** Prefix list of S3's addresses, which security groups name. */
    public readonly prefixListId: pulumi.Output<string>;

    public constructor(name: string, args: S3GatewayEndpointArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:S3GatewayEndpoint", name, {}, opts);
        this.prefixListId = this.createEndpoint(name, args).prefixListId;
        this.registerOutputs({ prefixListId: this.prefixListId });
    }

    private createEndpoint(name: string, args: S3GatewayEndpointArgs): ec2.VpcEndpoint {
        const { context, vpcId, routeTableIds } = args;
        return new ec2.VpcEndpoint(
            `${name}-endpoint`,
            {
                vpcId,
                vpcEndpointType: "Gateway",
                serviceName: `com.amazonaws.${context.region}.s3`,
                routeTableIds: [...routeTableIds],
                policy: policyDocument("endpointPolicy", s3EndpointStatements(context, args)),
                tags: context.tags("network", "s3"),
            },
            { parent: this },
        );
    }
}
