import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { tagText } from "../shared/tags";
import type { InterfaceService, PlannedEndpoint } from "./endpointPlan";
import { interfaceTarget } from "./endpointServices";

type Planned = PlannedEndpoint<InterfaceService>;

export interface InterfaceEndpointsArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** The endpoints, one per service, each with its reason. */
    readonly plan: readonly Planned[];
    /** Subnets of endpoints by zone id. */
    readonly subnetIds: Readonly<Record<string, pulumi.Input<string>>>;
    /** Security group that admits clusters. */
    readonly securityGroupId: pulumi.Input<string>;
}

/**
 * Design: the ways from clusters to Databricks and to services of AWS, through network interfaces in our subnets.
 *
 * It creates one interface endpoint per planned service, in the planned zones, and opens those that were there already to
 * clusters. It guarantees: private DNS, so that nothing has to be configured to use them; AWS endpoints let through what
 * clusters need and nothing else; each endpoint says why it is there. It will not register them with Databricks.
 */
export class InterfaceEndpoints extends pulumi.ComponentResource {
    /** Ids by service; a consumer of one waits until clusters get through. */
    public readonly endpointIds: Readonly<Partial<Record<InterfaceService, pulumi.Output<string>>>>;

    public constructor(name: string, args: InterfaceEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:InterfaceEndpoints", name, {}, opts);
        const entries = args.plan.map((planned) => [planned.service, this.provide(name, args, planned)] as const);
        this.endpointIds = Object.fromEntries(entries);
        this.registerOutputs({ endpointIds: this.endpointIds });
    }

    private provide(name: string, args: InterfaceEndpointsArgs, planned: Planned): pulumi.Output<string> {
        const { source } = planned;
        return source.mode === "create"
            ? this.createEndpoint(name, args, planned, source.zoneIds)
            : this.openEndpoint(name, args, planned, source.id);
    }

    private createEndpoint(
        name: string,
        { context, vpcId, subnetIds, securityGroupId }: InterfaceEndpointsArgs,
        { service, purpose }: Planned,
        zoneIds: readonly string[],
    ): pulumi.Output<string> {
        const { serviceName, statements } = interfaceTarget(context, service);
        const endpoint = new ec2.VpcEndpoint(
            `${name}-${service}`,
            {
                vpcId,
                vpcEndpointType: "Interface",
                serviceName,
                privateDnsEnabled: true,
                subnetIds: zoneIds.flatMap((zoneId) => subnetIds[zoneId] ?? []),
                securityGroupIds: [securityGroupId],
                ...(statements !== undefined && { policy: policyDocument("endpointPolicy", statements) }),
                tags: { ...context.tags("network", service), purpose: tagText(purpose) },
            },
            { parent: this },
        );
        return endpoint.id;
    }

    /** It has security groups of its own, which know nothing of our clusters. */
    private openEndpoint(
        name: string,
        { securityGroupId }: InterfaceEndpointsArgs,
        { service }: Planned,
        vpcEndpointId: string,
    ): pulumi.Output<string> {
        const opened = new ec2.SecurityGroupAssociation(
            `${name}-${service}-group`,
            { vpcEndpointId, securityGroupId },
            { parent: this },
        );
        return opened.vpcEndpointId;
    }
}
