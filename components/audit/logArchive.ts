import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { SecureBucket } from "../shared/secureBucket";
import { logArchiveStatements } from "./logArchivePolicy";

export interface LogArchiveArgs {
    readonly context: Context;
    /** Customer-managed key of the archive. */
    readonly keyArn: pulumi.Input<string>;
    /** AWS accounts whose logs are archived. */
    readonly accountIds: readonly string[];
    readonly lifecycle: Lifecycle;
    /** Days that logs are kept. */
    readonly archiveDays: number;
    /** Days after which an overwritten or deleted object is gone for good. */
    readonly noncurrentDays: number;
}

/**
 * Design: where the logs of an account and region are kept.
 *
 * It creates one bucket. It guarantees: only the log delivery service writes, for the listed accounts; logs go when their
 * time is over and not before. It will not turn any log on.
 */
export class LogArchive extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;

    public constructor(name: string, args: LogArchiveArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:audit:LogArchive", name, {}, opts);
        const { context, keyArn, lifecycle, noncurrentDays, archiveDays } = args;
        const bucket = new SecureBucket(
            `${name}-data`,
            {
                context,
                thing: "archive",
                workload: "audit",
                keyArn,
                lifecycle,
                statements: logArchiveStatements(context, context.bucketArn("archive"), args.accountIds),
                noncurrentDays,
                expirationDays: archiveDays,
            },
            { parent: this },
        );
        this.bucketName = bucket.bucketName;
        this.registerOutputs({ bucketName: this.bucketName });
    }
}
