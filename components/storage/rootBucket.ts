import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { SecureBucket } from "../shared/secureBucket";
import { ROOT_BUCKET } from "../shared/things";
import { rootBucketStatements } from "./rootBucketPolicy";

export interface RootBucketArgs {
    readonly context: Context;
    /** Databricks account, a UUID. */
    readonly databricksAccountId: string;
    /** Customer-managed key for workspace storage. */
    readonly keyArn: pulumi.Input<string>;
    readonly lifecycle: Lifecycle;
    /**
     * Bucket that records who asks this one for what.
     * @default none
     */
    readonly accessLogBucket?: pulumi.Input<string> | undefined;
}

/**
 * Design: the bucket behind a workspace, for its own files and never for tables.
 *
 * It creates one bucket with one policy, complete before Databricks first sees the bucket. It guarantees: Databricks reaches
 * it for our account only, and writes only where a workspace's own files are. It is not versioned, as Databricks advises: the
 * workspace overwrites many small files. It will not register the bucket with Databricks.
 */
export class RootBucket extends pulumi.ComponentResource {
    /** Physical name; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;

    public constructor(name: string, args: RootBucketArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:storage:RootBucket", name, {}, opts);
        const { context, keyArn, lifecycle, databricksAccountId, accessLogBucket } = args;
        const statements = rootBucketStatements(context, context.bucketArn(ROOT_BUCKET), databricksAccountId);
        const bucket = new SecureBucket(
            `${name}-data`,
            { context, thing: ROOT_BUCKET, workload: "workspace", keyArn, lifecycle, statements, accessLogBucket },
            { parent: this },
        );
        this.bucketName = bucket.bucketName;
        this.registerOutputs({ bucketName: this.bucketName });
    }
}
