import * as ebs from "@pulumi/aws/ebs";
import * as ec2 from "@pulumi/aws/ec2";
import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import type { Lifecycle } from "../shared/lifecycle";

/** What can hold for a whole account. */
export const ACCOUNT_DEFAULTS = ["publicAccessBlock", "ebsEncryption", "vpcPublicAccessBlock"] as const;

export type AccountDefault = (typeof ACCOUNT_DEFAULTS)[number];

export interface AccountDefaultsArgs {
    readonly defaults: readonly AccountDefault[];
    readonly lifecycle: Lifecycle;
}

/**
 * Design: what holds for a whole account, whoever makes something in it.
 *
 * It turns on what it is told to: no bucket can be made public, every new volume is encrypted, and no VPC of the region reaches
 * the internet or is reached from it, but for those that are excluded by name. It guarantees: only a disposable stack turns them
 * off again when it is destroyed, since by then others rely on them. It will not look at what was there before.
 */
export class AccountDefaults extends pulumi.ComponentResource {
    /** What was turned on. */
    public readonly turnedOn: readonly AccountDefault[];

    public constructor(name: string, args: AccountDefaultsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:AccountDefaults", name, {}, opts);
        const options = { parent: this, retainOnDelete: !args.lifecycle.forceDestroy };
        if (args.defaults.includes("publicAccessBlock")) {
            this.blockPublicAccess(name, options);
        }
        if (args.defaults.includes("ebsEncryption")) {
            this.encryptVolumes(name, options);
        }
        if (args.defaults.includes("vpcPublicAccessBlock")) {
            this.closeVpcs(name, options);
        }
        this.turnedOn = args.defaults;
        this.registerOutputs({ turnedOn: this.turnedOn });
    }

    private blockPublicAccess(name: string, options: pulumi.CustomResourceOptions): void {
        const blocked = {
            blockPublicAcls: true,
            blockPublicPolicy: true,
            ignorePublicAcls: true,
            restrictPublicBuckets: true,
        };
        new s3.AccountPublicAccessBlock(`${name}-public-access`, blocked, options);
    }

    private closeVpcs(name: string, options: pulumi.CustomResourceOptions): void {
        const closed = { internetGatewayBlockMode: "block-bidirectional" };
        new ec2.VpcBlockPublicAccessOptions(`${name}-vpcs`, closed, options);
    }

    private encryptVolumes(name: string, options: pulumi.CustomResourceOptions): void {
        new ebs.EncryptionByDefault(`${name}-volumes`, { enabled: true }, options);
    }
}
