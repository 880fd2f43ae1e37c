import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { tagText } from "../shared/tags";
import { dnsTargetOf, type DnsTarget } from "./dnsTarget";
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
    /**
     * Security group that admits people, for Databricks' endpoints that they use.
     * @default none: they have no way in here
     */
    readonly frontEndGroupId?: pulumi.Input<string> | undefined;
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
    private readonly made = new Map<InterfaceService, ec2.VpcEndpoint>();

    public constructor(name: string, args: InterfaceEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:InterfaceEndpoints", name, {}, opts);
        const entries = args.plan.map((planned) => [planned.service, this.provide(name, args, planned)] as const);
        this.endpointIds = Object.fromEntries(entries);
        this.registerOutputs({ endpointIds: this.endpointIds });
    }

    /** Where names that lead to the endpoint of a service point; nothing for one that is not made here. */
    public dnsTarget(service: InterfaceService): pulumi.Output<DnsTarget> | undefined {
        const endpoint = this.made.get(service);
        return endpoint === undefined ? undefined : dnsTargetOf(endpoint);
    }

    private provide(name: string, args: InterfaceEndpointsArgs, planned: Planned): pulumi.Output<string> {
        const { source } = planned;
        return source.mode === "create"
            ? this.createEndpoint(name, args, planned, source.zoneIds)
            : this.openEndpoint(name, args, planned, source.id);
    }

    private createEndpoint(
        name: string,
        args: InterfaceEndpointsArgs,
        { service, purpose }: Planned,
        zoneIds: readonly string[],
    ): pulumi.Output<string> {
        const { context, vpcId, subnetIds } = args;
        const { serviceName, statements } = interfaceTarget(context, service);
        const endpoint = new ec2.VpcEndpoint(
            `${name}-${service}`,
            {
                vpcId,
                vpcEndpointType: "Interface",
                serviceName,
                privateDnsEnabled: true,
                subnetIds: zoneIds.flatMap((zoneId) => subnetIds[zoneId] ?? []),
                securityGroupIds: groupsOf(args, service).map(({ id }) => id),
                ...(statements !== undefined && { policy: policyDocument("endpointPolicy", statements) }),
                tags: { ...context.tags("network", service), purpose: tagText(purpose) },
            },
            { parent: this },
        );
        this.made.set(service, endpoint);
        return endpoint.id;
    }

    /** It has security groups of its own, which know nothing of our clusters. */
    private openEndpoint(
        name: string,
        args: InterfaceEndpointsArgs,
        { service }: Planned,
        vpcEndpointId: string,
    ): pulumi.Output<string> {
        const opened = groupsOf(args, service).map(
            ({ role, id: securityGroupId }) =>
                new ec2.SecurityGroupAssociation(
                    `${name}-${service}-${role}`,
                    { vpcEndpointId, securityGroupId },
                    { parent: this },
                ),
        );
        return ready(pulumi.output(vpcEndpointId), ...opened);
    }
}

/** Databricks' services that people use, beside clusters. */
const FOR_PEOPLE: readonly InterfaceService[] = ["general-access", "service-direct"];

interface Group {
    readonly role: string;
    readonly id: pulumi.Input<string>;
}

/** Who gets through to a service. */
function groupsOf(
    { securityGroupId, frontEndGroupId }: InterfaceEndpointsArgs,
    service: InterfaceService,
): readonly Group[] {
    const forPeople = FOR_PEOPLE.includes(service) && frontEndGroupId !== undefined;
    return [
        { role: "group", id: securityGroupId },
        ...(forPeople ? [{ role: "front-end-group", id: frontEndGroupId }] : []),
    ];
}
