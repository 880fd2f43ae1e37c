import type * as s3 from "@pulumi/aws/s3";

/** Buckets and the resources beside them. See {@link ResourceTypes}. */
export interface StorageTypes {
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": [
        s3.AccountPublicAccessBlockArgs,
        s3.AccountPublicAccessBlock,
    ];
    "aws:s3/bucket:Bucket": [s3.BucketArgs, s3.Bucket];
    "aws:s3/bucketAcl:BucketAcl": [s3.BucketAclArgs, s3.BucketAcl];
    "aws:s3/bucketAclV2:BucketAclV2": [s3.BucketAclV2Args, s3.BucketAclV2];
    "aws:s3/bucketPolicy:BucketPolicy": [s3.BucketPolicyArgs, s3.BucketPolicy];
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": [
        s3.BucketPublicAccessBlockArgs,
        s3.BucketPublicAccessBlock,
    ];
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": [
        s3.BucketServerSideEncryptionConfigurationArgs,
        s3.BucketServerSideEncryptionConfiguration,
    ];
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2": [
        s3.BucketServerSideEncryptionConfigurationV2Args,
        s3.BucketServerSideEncryptionConfigurationV2,
    ];
    "aws:s3/bucketV2:BucketV2": [s3.BucketV2Args, s3.BucketV2];
}
