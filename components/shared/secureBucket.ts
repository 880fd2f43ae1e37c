import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import { lifecycleRules, type ObjectAges } from "./bucketLifecycle";
import type { Context } from "./context";
import type { Lifecycle } from "./lifecycle";
import { LOGS } from "./logs";
import { policyDocument, type Statement } from "./policyDocument";
import { ready } from "./ready";
import { accountsIn, denyInsecureTransport, denyOtherAccounts } from "./statements";

/**
 * The key that S3 has of its own, in place of a customer-managed one: only for what takes no other. S3 delivers access logs to
 * no bucket whose default is a key of KMS.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
export const KEY_OF_S3 = Symbol("the key that S3 has of its own");

/** How new objects are locked: nobody deletes or overwrites a version before its time. */
export interface ObjectLock {
    /** In `governance`, whoever has a special permission may all the same; in `compliance` nobody, also not the account's owner. */
    readonly mode: "governance" | "compliance";
    readonly days: number;
}

export interface SecureBucketArgs extends ObjectAges {
    readonly context: Context;
    /** What the bucket is for, for example `lake-bronze`: the middle of its physical name. */
    readonly thing: string;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    /** Customer-managed key that encrypts every object, or {@link KEY_OF_S3}. */
    readonly keyArn: pulumi.Input<string> | typeof KEY_OF_S3;
    readonly lifecycle: Lifecycle;
    /**
     * Who else may do what. TLS is demanded in any case.
     * @default none: access comes from the IAM policies of this account alone
     */
    readonly statements?: readonly Statement[];
    /**
     * How new objects are locked. Needs versions, so `noncurrentDays` as well.
     * @default not at all
     */
    readonly lock?: ObjectLock | undefined;
    /**
     * Bucket that gets a record of every request, one of this account and region.
     * @default none: requests are not recorded
     */
    readonly accessLogBucket?: pulumi.Input<string> | undefined;
}

/** What every step after the bucket needs. */
interface Scope {
    readonly name: string;
    readonly args: SecureBucketArgs;
    readonly bucket: s3.Bucket;
    /** Options of what guards the bucket: it stays in the cloud when the bucket does, and is never protected itself. */
    readonly guard: pulumi.CustomResourceOptions;
}

/**
 * Design: a bucket that nobody can make public by accident.
 *
 * It creates the bucket and exactly one each of public access block, ownership controls, default encryption, versioning,
 * lifecycle and bucket policy, and, where they are wanted, a lock and a record of requests. It guarantees: all four public
 * access flags, no ACLs, SSE-KMS with a customer-managed key and bucket key, TLS only, objects for our account and those that
 * are named in a statement alone, for as long as the bucket is in the cloud. It will not create keys, notifications or grants.
 */
export class SecureBucket extends pulumi.ComponentResource {
    /** Physical name, known at preview; a consumer of it waits until the bucket is encrypted and has its policy. */
    public readonly bucketName: pulumi.Output<string>;
    /** ARN as text. */
    public readonly bucketArn: string;

    public constructor(name: string, args: SecureBucketArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:shared:SecureBucket", name, {}, opts);
        this.bucketArn = args.context.bucketArn(args.thing);
        const bucket = this.createBucket(name, args);
        const guard = { parent: this, retainOnDelete: args.lifecycle.retainOnDelete };
        const scope = { name, args, bucket, guard };
        const access = this.blockPublicAccess(scope);
        this.disableAcls(scope);
        const encryption = this.encrypt(scope);
        const versioning = this.keepVersions(scope);
        const locks = this.lockObjects(scope, versioning);
        this.recordRequests(scope);
        const policy = this.attachPolicy(scope, access);
        this.bucketName = ready(bucket.bucket, encryption, policy, ...locks);
        this.registerOutputs({ bucketName: this.bucketName, bucketArn: this.bucketArn });
    }

    private createBucket(name: string, args: SecureBucketArgs): s3.Bucket {
        const { context, thing, workload, lifecycle } = args;
        return new s3.Bucket(
            `${name}-bucket`,
            {
                bucket: context.name("bucket", thing),
                forceDestroy: lifecycle.forceDestroy,
                tags: context.tags(workload, thing),
            },
            { parent: this, protect: lifecycle.protect, retainOnDelete: lifecycle.retainOnDelete },
        );
    }

    private blockPublicAccess({ name, bucket, guard }: Scope): s3.BucketPublicAccessBlock {
        const blocked = {
            blockPublicAcls: true,
            blockPublicPolicy: true,
            ignorePublicAcls: true,
            restrictPublicBuckets: true,
        };
        return new s3.BucketPublicAccessBlock(`${name}-public-access`, { bucket: bucket.bucket, ...blocked }, guard);
    }

    private disableAcls({ name, bucket, guard }: Scope): void {
        new s3.BucketOwnershipControls(
            `${name}-ownership`,
            { bucket: bucket.bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
            guard,
        );
    }

    private encrypt({ name, args: { keyArn }, bucket, guard }: Scope): s3.BucketServerSideEncryptionConfiguration {
        const rule =
            keyArn === KEY_OF_S3
                ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }
                : {
                      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
                      bucketKeyEnabled: true,
                  };
        return new s3.BucketServerSideEncryptionConfiguration(
            `${name}-encryption`,
            { bucket: bucket.bucket, rules: [rule] },
            guard,
        );
    }

    private keepVersions({ name, args, bucket, guard }: Scope): s3.BucketVersioning {
        const status = args.noncurrentDays === undefined ? "Disabled" : "Enabled";
        const versioning = new s3.BucketVersioning(
            `${name}-versioning`,
            { bucket: bucket.bucket, versioningConfiguration: { status } },
            guard,
        );
        new s3.BucketLifecycleConfiguration(
            `${name}-lifecycle`,
            { bucket: bucket.bucket, rules: lifecycleRules(args) },
            // S3 refuses rules about noncurrent versions while versioning is being turned on.
            { ...guard, dependsOn: [versioning] },
        );
        return versioning;
    }

    /** A lock, where one is wanted: what is written before it is there would stay without. */
    private lockObjects(
        { name, args: { lock }, bucket, guard }: Scope,
        versioning: s3.BucketVersioning,
    ): readonly s3.BucketObjectLockConfiguration[] {
        if (lock === undefined) {
            return [];
        }
        const rule = { defaultRetention: { mode: lock.mode.toUpperCase(), days: lock.days } };
        return [
            new s3.BucketObjectLockConfiguration(
                `${name}-lock`,
                { bucket: bucket.bucket, objectLockEnabled: "Enabled", rule },
                // S3 locks versions only.
                { ...guard, dependsOn: [versioning] },
            ),
        ];
    }

    private recordRequests({ name, args: { accessLogBucket }, bucket, guard }: Scope): void {
        if (accessLogBucket === undefined) {
            return;
        }
        new s3.BucketLogging(
            `${name}-access-logs`,
            {
                bucket: bucket.bucket,
                targetBucket: accessLogBucket,
                targetPrefix: `${LOGS.bucketAccess.folder}/`,
                targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
            },
            guard,
        );
    }

    private attachPolicy({ name, args, bucket, guard }: Scope, access: s3.BucketPublicAccessBlock): s3.BucketPolicy {
        const { context, statements: granted = [] } = args;
        const statements = [
            ...granted,
            denyInsecureTransport(this.bucketArn),
            denyOtherAccounts(this.bucketArn, [context.awsAccountId, ...accountsIn(granted)]),
        ];
        return new s3.BucketPolicy(
            `${name}-policy`,
            { bucket: bucket.bucket, policy: policyDocument("bucketPolicy", statements) },
            // A policy that lands while public access is still open could be a public one for a moment.
            { ...guard, dependsOn: [access] },
        );
    }
}
