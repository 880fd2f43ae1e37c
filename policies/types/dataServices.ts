import type * as efs from "@pulumi/aws/efs";
import type * as elasticsearch from "@pulumi/aws/elasticsearch";
import type * as emr from "@pulumi/aws/emr";
import type * as fsx from "@pulumi/aws/fsx";
import type * as msk from "@pulumi/aws/msk";
import type * as mskconnect from "@pulumi/aws/mskconnect";
import type * as opensearch from "@pulumi/aws/opensearch";

/** Streams, search, file systems and EMR. See {@link ResourceTypes}. */
export interface DataServicesTypes {
    "aws:efs/accessPoint:AccessPoint": [efs.AccessPointArgs, efs.AccessPoint];
    "aws:efs/backupPolicy:BackupPolicy": [efs.BackupPolicyArgs, efs.BackupPolicy];
    "aws:efs/fileSystem:FileSystem": [efs.FileSystemArgs, efs.FileSystem];
    "aws:efs/fileSystemPolicy:FileSystemPolicy": [efs.FileSystemPolicyArgs, efs.FileSystemPolicy];
    "aws:elasticsearch/domain:Domain": [elasticsearch.DomainArgs, elasticsearch.Domain];
    "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration": [
        emr.BlockPublicAccessConfigurationArgs,
        emr.BlockPublicAccessConfiguration,
    ];
    "aws:emr/cluster:Cluster": [emr.ClusterArgs, emr.Cluster];
    "aws:emr/securityConfiguration:SecurityConfiguration": [emr.SecurityConfigurationArgs, emr.SecurityConfiguration];
    "aws:fsx/lustreFileSystem:LustreFileSystem": [fsx.LustreFileSystemArgs, fsx.LustreFileSystem];
    "aws:fsx/ontapFileSystem:OntapFileSystem": [fsx.OntapFileSystemArgs, fsx.OntapFileSystem];
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem": [fsx.OpenZfsFileSystemArgs, fsx.OpenZfsFileSystem];
    "aws:fsx/windowsFileSystem:WindowsFileSystem": [fsx.WindowsFileSystemArgs, fsx.WindowsFileSystem];
    "aws:msk/cluster:Cluster": [msk.ClusterArgs, msk.Cluster];
    "aws:msk/clusterPolicy:ClusterPolicy": [msk.ClusterPolicyArgs, msk.ClusterPolicy];
    "aws:mskconnect/connector:Connector": [mskconnect.ConnectorArgs, mskconnect.Connector];
    "aws:opensearch/domain:Domain": [opensearch.DomainArgs, opensearch.Domain];
    "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy": [
        opensearch.ServerlessSecurityPolicyArgs,
        opensearch.ServerlessSecurityPolicy,
    ];
}
