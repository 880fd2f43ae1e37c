import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { daysKept, type LogRetention } from "../shared/logs";
import { SecureBucket } from "../shared/secureBucket";
import { CONFIG_BUCKET } from "../shared/things";
import { configBucketStatements, type LogSources } from "./logBucketPolicy";

export interface ConfigHistoryArgs {
    readonly context: Context;
    /** Customer-managed key of the archive. */
    readonly keyArn: pulumi.Input<string>;
    readonly sources: LogSources;
    readonly lifecycle: Lifecycle;
    /** How long the history is kept. What is deleted, overwritten or expired is kept as an old version for as long again. */
    readonly retention: LogRetention;
    /** Bucket that records who asks this one for what, or none. */
    readonly accessLogBucket: pulumi.Input<string> | undefined;
}

/**
 * Design: where the history of an account's resources is kept.
 *
 * It creates one bucket. It guarantees: only AWS Config writes, for the listed accounts; nothing is gone before its time. It
 * does not lock what it holds: Config delivers to no bucket with a default retention, which is why it is not the archive.
 * Source: https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html
 */
export class ConfigHistory extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;

    public constructor(name: string, args: ConfigHistoryArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:ConfigHistory", name, {}, opts);
        const { context, keyArn, lifecycle, retention, accessLogBucket } = args;
        const days = daysKept("configuration", retention);
        const bucket = new SecureBucket(
            `${name}-data`,
            {
                context,
                thing: CONFIG_BUCKET,
                workload: "audit",
                keyArn,
                lifecycle,
                accessLogBucket,
                statements: configBucketStatements(context, context.bucketArn(CONFIG_BUCKET), args.sources),
                expirationDays: days,
                noncurrentDays: days,
                glacierDays: retention.glacierDays,
            },
            { parent: this },
        );
        this.bucketName = bucket.bucketName;
        this.registerOutputs({ bucketName: this.bucketName });
    }
}
