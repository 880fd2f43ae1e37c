import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { tagText } from "../shared/tags";

export interface ConnectedNetworksArgs {
    readonly context: Context;
    /** Networks by name; at least one. */
    readonly cidrs: Readonly<Record<string, string>>;
}

/** Room grows in steps, so that one more network does not use up the room of every rule that names the list. */
const STEP = 5;

/**
 * Design: the networks beside our own that people, runners and clusters talk to, in one place.
 *
 * It creates one prefix list. It guarantees: whatever names these networks, a rule of a security group or a route, means the
 * same ones at any time. It will not connect them.
 */
export class ConnectedNetworks extends pulumi.ComponentResource {
    public readonly prefixListId: pulumi.Output<string>;

    public constructor(name: string, args: ConnectedNetworksArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:ConnectedNetworks", name, {}, opts);
        this.prefixListId = this.createList(name, args).id;
        this.registerOutputs({ prefixListId: this.prefixListId });
    }

    private createList(name: string, { context, cidrs }: ConnectedNetworksArgs): ec2.ManagedPrefixList {
        const entries = Object.entries(cidrs)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([network, cidr]) => ({ cidr, description: tagText(network) }));
        return new ec2.ManagedPrefixList(
            `${name}-list`,
            {
                name: context.name("prefixList", "connected"),
                addressFamily: "IPv4",
                maxEntries: Math.ceil(entries.length / STEP) * STEP,
                entries,
                tags: context.tags("network", "connected"),
            },
            { parent: this },
        );
    }
}
