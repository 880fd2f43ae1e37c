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
     * Days that overwritten and deleted objects are kept.
     * @default they are not: the bucket is not versioned
     */
    readonly noncurrentDays?: number;
    /**
     * Days after which an object expires.
     * @default never
     */
    readonly expirationDays?: number;
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
 * lifecycle and bucket policy. It guarantees: all four public access flags, no ACLs, SSE-KMS with a customer-managed key and
 * bucket key, TLS only, for as long as the bucket is in the cloud. It will not create keys, notifications or grants.
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
        this.keepVersions(scope);
        const policy = this.attachPolicy(scope, access);
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

    private encrypt({ name, args, bucket, guard }: Scope): s3.BucketServerSideEncryptionConfiguration {
        const encryption = { sseAlgorithm: "aws:kms", kmsMasterKeyId: args.keyArn };
        return new s3.BucketServerSideEncryptionConfiguration(
            `${name}-encryption`,
            {
                bucket: bucket.bucket,
                rules: [{ applyServerSideEncryptionByDefault: encryption, bucketKeyEnabled: true }],
            },
            guard,
        );
    }

    private keepVersions({ name, args, bucket, guard }: Scope): void {
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
    }

    private attachPolicy({ name, args, bucket, guard }: Scope, access: s3.BucketPublicAccessBlock): s3.BucketPolicy {
        const statements = [...(args.statements ?? []), denyInsecureTransport(this.bucketArn)];
        return new s3.BucketPolicy(
            `${name}-policy`,
            { bucket: bucket.bucket, policy: policyDocument("bucketPolicy", statements) },
            // A policy that lands while public access is still open could be a public one for a moment.
            { ...guard, dependsOn: [access] },
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
        ...(noncurrentDays !== undefined && { noncurrentVersionExpiration: { noncurrentDays } }),
    };
    const expire = { id: "expire", ...always, expiration: { days: expirationDays } };
    return expirationDays === undefined ? [cleanUp] : [cleanUp, expire];
}
