import type * as s3 from "@pulumi/aws/s3";
import type * as s3control from "@pulumi/aws/s3control";
import type * as s3tables from "@pulumi/aws/s3tables";

/** Buckets and the resources beside them. See {@link ResourceTypes}. */
export interface StorageTypes {
    "aws:s3/accessPoint:AccessPoint": [s3.AccessPointArgs, s3.AccessPoint];
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": [
        s3.AccountPublicAccessBlockArgs,
        s3.AccountPublicAccessBlock,
    ];
    "aws:s3/bucket:Bucket": [s3.BucketArgs, s3.Bucket];
    "aws:s3/bucketAcl:BucketAcl": [s3.BucketAclArgs, s3.BucketAcl];
    "aws:s3/bucketAclV2:BucketAclV2": [s3.BucketAclV2Args, s3.BucketAclV2];
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": [
        s3.BucketLifecycleConfigurationArgs,
        s3.BucketLifecycleConfiguration,
    ];
    "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2": [
        s3.BucketLifecycleConfigurationV2Args,
        s3.BucketLifecycleConfigurationV2,
    ];
    "aws:s3/bucketLogging:BucketLogging": [s3.BucketLoggingArgs, s3.BucketLogging];
    "aws:s3/bucketLoggingV2:BucketLoggingV2": [s3.BucketLoggingV2Args, s3.BucketLoggingV2];
    "aws:s3/bucketNotification:BucketNotification": [s3.BucketNotificationArgs, s3.BucketNotification];
    "aws:s3/bucketObject:BucketObject": [s3.BucketObjectArgs, s3.BucketObject];
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": [
        s3.BucketObjectLockConfigurationArgs,
        s3.BucketObjectLockConfiguration,
    ];
    "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2": [
        s3.BucketObjectLockConfigurationV2Args,
        s3.BucketObjectLockConfigurationV2,
    ];
    "aws:s3/bucketObjectv2:BucketObjectv2": [s3.BucketObjectv2Args, s3.BucketObjectv2];
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls": [
        s3.BucketOwnershipControlsArgs,
        s3.BucketOwnershipControls,
    ];
    "aws:s3/bucketPolicy:BucketPolicy": [s3.BucketPolicyArgs, s3.BucketPolicy];
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": [
        s3.BucketPublicAccessBlockArgs,
        s3.BucketPublicAccessBlock,
    ];
    "aws:s3/bucketReplicationConfig:BucketReplicationConfig": [
        s3.BucketReplicationConfigArgs,
        s3.BucketReplicationConfig,
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
    "aws:s3/bucketVersioning:BucketVersioning": [s3.BucketVersioningArgs, s3.BucketVersioning];
    "aws:s3/bucketVersioningV2:BucketVersioningV2": [s3.BucketVersioningV2Args, s3.BucketVersioningV2];
    "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration": [
        s3.BucketWebsiteConfigurationArgs,
        s3.BucketWebsiteConfiguration,
    ];
    "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2": [
        s3.BucketWebsiteConfigurationV2Args,
        s3.BucketWebsiteConfigurationV2,
    ];
    "aws:s3/directoryBucket:DirectoryBucket": [s3.DirectoryBucketArgs, s3.DirectoryBucket];
    "aws:s3/objectCopy:ObjectCopy": [s3.ObjectCopyArgs, s3.ObjectCopy];
    "aws:s3/vectorsVectorBucket:VectorsVectorBucket": [s3.VectorsVectorBucketArgs, s3.VectorsVectorBucket];
    "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint": [
        s3control.MultiRegionAccessPointArgs,
        s3control.MultiRegionAccessPoint,
    ];
    "aws:s3tables/table:Table": [s3tables.TableArgs, s3tables.Table];
    "aws:s3tables/tableBucket:TableBucket": [s3tables.TableBucketArgs, s3tables.TableBucket];
}
