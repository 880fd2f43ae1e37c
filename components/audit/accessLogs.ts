import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { daysKept, type LogRetention } from "../shared/logs";
import { KEY_OF_S3, SecureBucket } from "../shared/secureBucket";
import { ACCESS_LOG_BUCKET } from "../shared/things";
import { accessLogStatements, type LogSources } from "./logBucketPolicy";

export interface AccessLogsArgs {
    readonly context: Context;
    readonly sources: LogSources;
    readonly lifecycle: Lifecycle;
    /** How long records are kept. What is deleted or expired is kept as an old version for as long again. */
    readonly retention: LogRetention;
}

/**
 * Design: where S3 records who asks which bucket of an account and region for what.
 *
 * It creates one bucket. It guarantees: only S3 writes, for buckets of this account. It is the one bucket without a
 * customer-managed key, and it has no lock: S3 delivers records to no bucket with either. It will not record who reads it,
 * which would never end.
 */
export class AccessLogs extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;

    public constructor(name: string, args: AccessLogsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:AccessLogs", name, {}, opts);
        const { context, lifecycle, retention } = args;
        const days = daysKept("bucketAccess", retention);
        const bucket = new SecureBucket(
            `${name}-data`,
            {
                context,
                thing: ACCESS_LOG_BUCKET,
                workload: "audit",
                keyArn: KEY_OF_S3,
                lifecycle,
                statements: accessLogStatements(context, context.bucketArn(ACCESS_LOG_BUCKET), args.sources),
                expirationDays: days,
                noncurrentDays: days,
            },
            { parent: this },
        );
        this.bucketName = bucket.bucketName;
        this.registerOutputs({ bucketName: this.bucketName });
    }
}
