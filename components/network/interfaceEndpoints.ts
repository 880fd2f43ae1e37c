import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { endpointServices, type EndpointServices } from "./endpointServices";

export interface InterfaceEndpointsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Subnets of endpoints, one per availability zone. */
    readonly subnetIds: readonly pulumi.Input<string>[];
    /** Security group that admits clusters. */
    readonly securityGroupId: pulumi.Input<string>;
}

/**
 * Design: the ways from clusters to Databricks and to the AWS services that the runtime calls.
 *
 * It creates one interface endpoint per service, in every zone. It guarantees: private DNS, so that nothing has to be
 * configured to use them; AWS endpoints let through what clusters need and nothing else. It will not register them with
 * Databricks.
 */
export class InterfaceEndpoints extends pulumi.ComponentResource {
    /** Id of the endpoint for Databricks' REST APIs and web application. */
    public readonly generalAccessEndpointId: pulumi.Output<string>;
    /** Id of the endpoint for Databricks' secure cluster connectivity relay. */
    public readonly relayEndpointId: pulumi.Output<string>;

    public constructor(name: string, args: InterfaceEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:InterfaceEndpoints", name, {}, opts);
        const services = endpointServices(args.context);
        const create = (role: keyof EndpointServices): ec2.VpcEndpoint =>
            this.createEndpoint(name, args, role, services);
        this.generalAccessEndpointId = create("general-access").id;
        this.relayEndpointId = create("relay").id;
        create("kinesis");
        create("sts");
        this.registerOutputs({
            generalAccessEndpointId: this.generalAccessEndpointId,
            relayEndpointId: this.relayEndpointId,
        });
    }

    private createEndpoint(
        name: string,
        args: InterfaceEndpointsArgs,
        role: keyof EndpointServices,
        services: EndpointServices,
    ): ec2.VpcEndpoint {
        const { context, vpcId, subnetIds, securityGroupId } = args;
        const { serviceName, statements } = services[role];
        return new ec2.VpcEndpoint(
            `${name}-${role}`,
            {
                vpcId,
                vpcEndpointType: "Interface",
                serviceName,
                privateDnsEnabled: true,
                subnetIds: [...subnetIds],
                securityGroupIds: [securityGroupId],
                ...(statements !== undefined && { policy: policyDocument("endpointPolicy", statements) }),
                tags: context.tags("network", role),
            },
            { parent: this },
        );
    }
}
