import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { daysKept, type LogRetention } from "../shared/logs";
import { SecureBucket, type ObjectLock } from "../shared/secureBucket";
import { ARCHIVE_BUCKET } from "../shared/things";
import { archiveStatements, type LogSources } from "./logBucketPolicy";

export interface LogArchiveArgs {
    readonly context: Context;
    /** Customer-managed key of the archive. */
    readonly keyArn: pulumi.Input<string>;
    readonly sources: LogSources;
    readonly lifecycle: Lifecycle;
    /** How long logs are kept. What is deleted, overwritten or expired is kept as an old version for as long again. */
    readonly retention: LogRetention;
    /**
     * How what is archived is locked.
     * @default not at all
     */
    readonly lock?: ObjectLock | undefined;
    /** Bucket that records who asks the archive for what, or none. */
    readonly accessLogBucket: pulumi.Input<string> | undefined;
}

/**
 * Design: where the logs of an account and region are kept.
 *
 * It creates one bucket. It guarantees: only the log delivery service and CloudTrail write, for the listed accounts; no log is
 * gone before its time, also when it is deleted or overwritten, and while it is locked not even its versions are. It will not
 * turn any log on.
 */
export class LogArchive extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and locked and has its policy. */
    public readonly bucketName: pulumi.Output<string>;

    public constructor(name: string, args: LogArchiveArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:LogArchive", name, {}, opts);
        const { context, keyArn, lifecycle, retention, lock, accessLogBucket } = args;
        const days = daysKept("trail", retention);
        const bucket = new SecureBucket(
            `${name}-data`,
            {
                context,
                thing: ARCHIVE_BUCKET,
                workload: "audit",
                keyArn,
                lifecycle,
                lock,
                accessLogBucket,
                statements: archiveStatements(context, context.bucketArn(ARCHIVE_BUCKET), args.sources),
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
