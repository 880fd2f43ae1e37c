import * as s3 from "@pulumi/aws/s3";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "./context";
import type { Lifecycle } from "./lifecycle";
import { policyDocument, type Statement } from "./policyDocument";
import { ready } from "./ready";
import { denyInsecureTransport } from "./statements";

export interface SecureBucketArgs {
    readonly context: Context;
    /** What the bucket is for, for example `lake-bronze`: the middle of its physical name. */
    readonly thing: string;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    /** Customer-managed key that encrypts every object. */
    readonly keyArn: pulumi.Input<string>;
    readonly lifecycle: Lifecycle;
    /**
     * Who else may do what. TLS is demanded in any case.
     * @default none: access comes from the IAM policies of this account alone
     */
    readonly statements?: readonly Statement[];
    /**
     * Keep overwritten and deleted objects.
     * @default true
     */
    readonly versioned?: boolean;
    /** Days after which an overwritten or deleted object is gone for good. */
    readonly noncurrentDays: number;
    /**
     * Days after which an object expires.
     * @default never
     */
    readonly expirationDays?: number;
}

/**
 * Design: a bucket that nobody can make public by accident.
 *
 * It creates the bucket and exactly one each of public access block, ownership controls, default encryption, versioning,
 * lifecycle and bucket policy. It guarantees: all four public access flags, no ACLs, SSE-KMS with a customer-managed key and
 * bucket key, TLS only. It will not create keys, notifications or grants.
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
        const access = this.blockPublicAccess(name, bucket);
        this.disableAcls(name, bucket);
        const encryption = this.encrypt(name, args, bucket);
        this.keepVersions(name, args, bucket);
        const policy = this.attachPolicy(name, args, bucket, access);
        this.bucketName = ready(bucket.bucket, encryption, policy);
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

    private blockPublicAccess(name: string, bucket: s3.Bucket): s3.BucketPublicAccessBlock {
        const blocked = {
            blockPublicAcls: true,
            blockPublicPolicy: true,
            ignorePublicAcls: true,
            restrictPublicBuckets: true,
        };
        return new s3.BucketPublicAccessBlock(
            `${name}-public-access`,
            { bucket: bucket.bucket, ...blocked },
            { parent: this },
        );
    }

    private disableAcls(name: string, bucket: s3.Bucket): void {
        new s3.BucketOwnershipControls(
            `${name}-ownership`,
            { bucket: bucket.bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
            { parent: this },
        );
    }

    private encrypt(
        name: string,
        args: SecureBucketArgs,
        bucket: s3.Bucket,
    ): s3.BucketServerSideEncryptionConfiguration {
        const encryption = { sseAlgorithm: "aws:kms", kmsMasterKeyId: args.keyArn };
        return new s3.BucketServerSideEncryptionConfiguration(
            `${name}-encryption`,
            {
                bucket: bucket.bucket,
                rules: [{ applyServerSideEncryptionByDefault: encryption, bucketKeyEnabled: true }],
            },
            { parent: this },
        );
    }

    private keepVersions(name: string, args: SecureBucketArgs, bucket: s3.Bucket): void {
        const versioning = new s3.BucketVersioning(
            `${name}-versioning`,
            {
                bucket: bucket.bucket,
                versioningConfiguration: { status: (args.versioned ?? true) ? "Enabled" : "Disabled" },
            },
            { parent: this },
        );
        new s3.BucketLifecycleConfiguration(
            `${name}-lifecycle`,
            { bucket: bucket.bucket, rules: lifecycleRules(args) },
            // S3 refuses rules about noncurrent versions while versioning is being turned on.
            { parent: this, dependsOn: [versioning] },
        );
    }

    private attachPolicy(
        name: string,
        args: SecureBucketArgs,
        bucket: s3.Bucket,
        access: s3.BucketPublicAccessBlock,
    ): s3.BucketPolicy {
        const statements = [...(args.statements ?? []), denyInsecureTransport(this.bucketArn)];
        return new s3.BucketPolicy(
            `${name}-policy`,
            { bucket: bucket.bucket, policy: policyDocument("bucketPolicy", statements) },
            // A policy that lands while public access is still open could be a public one for a moment.
            { parent: this, dependsOn: [access] },
        );
    }
}

type LifecycleRules = NonNullable<s3.BucketLifecycleConfigurationArgs["rules"]>;

function lifecycleRules({ noncurrentDays, expirationDays }: SecureBucketArgs): LifecycleRules {
    const always = { status: "Enabled", filter: {} };
    const cleanUp = {
        id: "clean-up",
        ...always,
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
        noncurrentVersionExpiration: { noncurrentDays },
    };
    const expire = { id: "expire", ...always, expiration: { days: expirationDays } };
    return expirationDays === undefined ? [cleanUp] : [cleanUp, expire];
}
