import * as ram from "@pulumi/aws/ram";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";

export interface TransitSharingArgs {
    readonly context: Context;
    /** ARN of the transit gateway. */
    readonly gatewayArn: pulumi.Input<string>;
    /** AWS accounts that may attach to it; at least one. */
    readonly accountIds: readonly string[];
}

/**
 * Design: which other accounts may ask to be attached to a transit gateway.
 *
 * It creates a share with the gateway in it, and the accounts it is shared with. It guarantees: accounts of the same AWS
 * organization alone, each by its number; who asks is not attached yet. It will not accept anybody.
 */
export class TransitSharing extends pulumi.ComponentResource {
    public readonly shareArn: pulumi.Output<string>;

    public constructor(name: string, args: TransitSharingArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:TransitSharing", name, {}, opts);
        const share = this.createShare(name, args);
        this.putIn(name, args, share);
        this.admit(name, args, share);
        this.shareArn = share.arn;
        this.registerOutputs({ shareArn: this.shareArn });
    }

    private createShare(name: string, { context }: TransitSharingArgs): ram.ResourceShare {
        return new ram.ResourceShare(
            `${name}-share`,
            {
                name: context.name("resourceShare", "transit"),
                allowExternalPrincipals: false,
                tags: context.tags("network", "transit"),
            },
            { parent: this },
        );
    }

    private putIn(name: string, { gatewayArn: resourceArn }: TransitSharingArgs, share: ram.ResourceShare): void {
        new ram.ResourceAssociation(`${name}-gateway`, { resourceArn, resourceShareArn: share.arn }, { parent: this });
    }

    private admit(name: string, { accountIds }: TransitSharingArgs, share: ram.ResourceShare): void {
        for (const principal of accountIds) {
            new ram.PrincipalAssociation(
                `${name}-${principal}`,
                { principal, resourceShareArn: share.arn },
                { parent: this },
            );
        }
    }
}
