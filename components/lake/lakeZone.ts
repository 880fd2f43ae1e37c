import * as iam from "@pulumi/aws/iam";
import * as lakeformation from "@pulumi/aws/lakeformation";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { roleInputs } from "../shared/roles";
import { SecureBucket } from "../shared/secureBucket";
import { lakeBucket, registrationRole } from "../shared/things";
import { registrationPolicy, registrationTrust } from "./lakeZonePolicy";

/** Whose cost the lake is: value of the `workload` tag. */
const WORKLOAD = "lake";

export interface LakeZoneArgs {
    readonly context: Context;
    /** Key of the zone, for example `bronze`. */
    readonly zone: string;
    /** Customer-managed key that encrypts the zone. */
    readonly keyArn: pulumi.Input<string>;
    /** Alias of that key, with its beginning `alias/`. */
    readonly keyAlias: string;
    readonly lifecycle: Lifecycle;
    /** Days that overwritten and deleted objects are kept. */
    readonly noncurrentDays: number;
    /**
     * Days after which an object expires.
     * @default never
     */
    readonly expirationDays?: number | undefined;
    /**
     * Bucket that records who asks the zone for what.
     * @default none
     */
    readonly accessLogBucket?: pulumi.Input<string> | undefined;
}

/**
 * Design: one zone of the lake, under Lake Formation.
 *
 * It creates the zone's bucket, and registers it with a role of its own. It guarantees: encrypted, private, TLS only; AWS
 * analytics services reach the data through Lake Formation's permissions alone. It will not create grants, nor let anyone from
 * another account in.
 */
export class LakeZone extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;
    /** ARN as text. */
    public readonly bucketArn: string;
    /** Where the zone begins, as `s3://bucket`. */
    public readonly url: pulumi.Output<string>;

    public constructor(name: string, args: LakeZoneArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:lake:LakeZone", name, {}, opts);
        const bucket = this.createBucket(name, args);
        const policy = this.createRegistrationRole(name, args, bucket);
        this.register(name, args, bucket, policy);
        this.bucketName = bucket.bucketName;
        this.bucketArn = bucket.bucketArn;
        this.url = pulumi.interpolate`s3://${bucket.bucketName}`;
        this.registerOutputs({ bucketName: this.bucketName, bucketArn: this.bucketArn, url: this.url });
    }

    private createBucket(name: string, args: LakeZoneArgs): SecureBucket {
        const { context, zone, keyArn, lifecycle, noncurrentDays, expirationDays, accessLogBucket } = args;
        return new SecureBucket(
            `${name}-data`,
            {
                context,
                thing: lakeBucket(zone),
                workload: WORKLOAD,
                keyArn,
                lifecycle,
                noncurrentDays,
                accessLogBucket,
                ...(expirationDays !== undefined && { expirationDays }),
            },
            { parent: this },
        );
    }

    private createRegistrationRole(name: string, args: LakeZoneArgs, bucket: SecureBucket): iam.RolePolicy {
        const { context, zone, keyAlias } = args;
        const thing = registrationRole(zone);
        const inputs = roleInputs(context, { thing, workload: WORKLOAD, trust: registrationTrust(context) });
        const role = new iam.Role(`${name}-role`, inputs, { parent: this });
        return new iam.RolePolicy(
            `${name}-role-policy`,
            { role: role.name, policy: registrationPolicy(context, bucket.bucketArn, keyAlias) },
            { parent: this },
        );
    }

    private register(name: string, args: LakeZoneArgs, bucket: SecureBucket, policy: iam.RolePolicy): void {
        new lakeformation.Resource(
            `${name}-registration`,
            {
                arn: bucket.bucketArn,
                roleArn: args.context.roleArn(registrationRole(args.zone)),
                // In hybrid mode whoever has S3 permissions passes Lake Formation's by. Databricks needs no such way: it
                // reaches the bucket with the role of its storage credential, which Lake Formation does not see.
                hybridAccessEnabled: false,
            },
            // Both ARNs are text, so nothing else says that the bucket and the role with its policy come first.
            { parent: this, dependsOn: [bucket, policy] },
        );
    }
}
