import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { SecureBucket } from "../shared/secureBucket";
import { ARCHIVE_BUCKET } from "../shared/things";
import { logArchiveStatements } from "./logArchivePolicy";

export interface LogArchiveArgs {
    readonly context: Context;
    /** Customer-managed key of the archive. */
    readonly keyArn: pulumi.Input<string>;
    /** AWS accounts whose logs are archived. */
    readonly accountIds: readonly string[];
    readonly lifecycle: Lifecycle;
    /** Days that logs are kept. What is deleted, overwritten or expired is kept as an old version for as long again. */
    readonly archiveDays: number;
}

/**
 * Design: where the logs of an account and region are kept.
 *
 * It creates one bucket. It guarantees: only the log delivery service writes, for the listed accounts; no log is gone before
 * its time, also when it is deleted or overwritten. It will not turn any log on, nor lock old versions.
 */
export class LogArchive extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;

    public constructor(name: string, args: LogArchiveArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:LogArchive", name, {}, opts);
        const { context, keyArn, lifecycle, archiveDays } = args;
        const bucket = new SecureBucket(
            `${name}-data`,
            {
                context,
                thing: ARCHIVE_BUCKET,
                workload: "audit",
                keyArn,
                lifecycle,
                statements: logArchiveStatements(context, context.bucketArn(ARCHIVE_BUCKET), args.accountIds),
                expirationDays: archiveDays,
                noncurrentDays: archiveDays,
            },
            { parent: this },
        );
        this.bucketName = bucket.bucketName;
        this.registerOutputs({ bucketName: this.bucketName });
    }
}
