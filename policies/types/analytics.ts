import type * as athena from "@pulumi/aws/athena";
import type * as glue from "@pulumi/aws/glue";
import type * as kinesis from "@pulumi/aws/kinesis";
import type * as lakeformation from "@pulumi/aws/lakeformation";

/** Lake Formation, Glue, Athena and streams of data. See {@link ResourceTypes}. */
export interface AnalyticsTypes {
    "aws:athena/database:Database": [athena.DatabaseArgs, athena.Database];
    "aws:athena/workgroup:Workgroup": [athena.WorkgroupArgs, athena.Workgroup];
    "aws:glue/catalog:Catalog": [glue.CatalogArgs, glue.Catalog];
    "aws:glue/catalogDatabase:CatalogDatabase": [glue.CatalogDatabaseArgs, glue.CatalogDatabase];
    "aws:glue/connection:Connection": [glue.ConnectionArgs, glue.Connection];
    "aws:glue/crawler:Crawler": [glue.CrawlerArgs, glue.Crawler];
    "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings": [
        glue.DataCatalogEncryptionSettingsArgs,
        glue.DataCatalogEncryptionSettings,
    ];
    "aws:glue/devEndpoint:DevEndpoint": [glue.DevEndpointArgs, glue.DevEndpoint];
    "aws:glue/job:Job": [glue.JobArgs, glue.Job];
    "aws:glue/mLTransform:MLTransform": [glue.MLTransformArgs, glue.MLTransform];
    "aws:glue/resourcePolicy:ResourcePolicy": [glue.ResourcePolicyArgs, glue.ResourcePolicy];
    "aws:glue/securityConfiguration:SecurityConfiguration": [
        glue.SecurityConfigurationArgs,
        glue.SecurityConfiguration,
    ];
    "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream": [
        kinesis.FirehoseDeliveryStreamArgs,
        kinesis.FirehoseDeliveryStream,
    ];
    "aws:kinesis/resourcePolicy:ResourcePolicy": [kinesis.ResourcePolicyArgs, kinesis.ResourcePolicy];
    "aws:kinesis/stream:Stream": [kinesis.StreamArgs, kinesis.Stream];
    "aws:lakeformation/dataLakeSettings:DataLakeSettings": [
        lakeformation.DataLakeSettingsArgs,
        lakeformation.DataLakeSettings,
    ];
    "aws:lakeformation/permissions:Permissions": [lakeformation.PermissionsArgs, lakeformation.Permissions];
    "aws:lakeformation/resource:Resource": [lakeformation.ResourceArgs, lakeformation.Resource];
}
