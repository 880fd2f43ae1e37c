import type * as appautoscaling from "@pulumi/aws/appautoscaling";
import type * as dax from "@pulumi/aws/dax";
import type * as dynamodb from "@pulumi/aws/dynamodb";
import type * as elasticache from "@pulumi/aws/elasticache";
import type * as memorydb from "@pulumi/aws/memorydb";
import type * as rds from "@pulumi/aws/rds";
import type * as redshift from "@pulumi/aws/redshift";
import type * as redshiftserverless from "@pulumi/aws/redshiftserverless";

/** Warehouses, relational databases, tables and caches. See {@link ResourceTypes}. */
export interface DatabasesTypes {
    "aws:appautoscaling/target:Target": [appautoscaling.TargetArgs, appautoscaling.Target];
    "aws:dax/cluster:Cluster": [dax.ClusterArgs, dax.Cluster];
    "aws:dynamodb/resourcePolicy:ResourcePolicy": [dynamodb.ResourcePolicyArgs, dynamodb.ResourcePolicy];
    "aws:dynamodb/table:Table": [dynamodb.TableArgs, dynamodb.Table];
    "aws:dynamodb/tableExport:TableExport": [dynamodb.TableExportArgs, dynamodb.TableExport];
    "aws:dynamodb/tableReplica:TableReplica": [dynamodb.TableReplicaArgs, dynamodb.TableReplica];
    "aws:elasticache/cluster:Cluster": [elasticache.ClusterArgs, elasticache.Cluster];
    "aws:elasticache/replicationGroup:ReplicationGroup": [
        elasticache.ReplicationGroupArgs,
        elasticache.ReplicationGroup,
    ];
    "aws:elasticache/serverlessCache:ServerlessCache": [elasticache.ServerlessCacheArgs, elasticache.ServerlessCache];
    "aws:memorydb/cluster:Cluster": [memorydb.ClusterArgs, memorydb.Cluster];
    "aws:rds/cluster:Cluster": [rds.ClusterArgs, rds.Cluster];
    "aws:rds/clusterInstance:ClusterInstance": [rds.ClusterInstanceArgs, rds.ClusterInstance];
    "aws:rds/clusterParameterGroup:ClusterParameterGroup": [rds.ClusterParameterGroupArgs, rds.ClusterParameterGroup];
    "aws:rds/clusterSnapshot:ClusterSnapshot": [rds.ClusterSnapshotArgs, rds.ClusterSnapshot];
    "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy": [rds.ClusterSnapshotCopyArgs, rds.ClusterSnapshotCopy];
    "aws:rds/eventSubscription:EventSubscription": [rds.EventSubscriptionArgs, rds.EventSubscription];
    "aws:rds/globalCluster:GlobalCluster": [rds.GlobalClusterArgs, rds.GlobalCluster];
    "aws:rds/instance:Instance": [rds.InstanceArgs, rds.Instance];
    "aws:rds/parameterGroup:ParameterGroup": [rds.ParameterGroupArgs, rds.ParameterGroup];
    "aws:rds/proxy:Proxy": [rds.ProxyArgs, rds.Proxy];
    "aws:rds/snapshot:Snapshot": [rds.SnapshotArgs, rds.Snapshot];
    "aws:rds/snapshotCopy:SnapshotCopy": [rds.SnapshotCopyArgs, rds.SnapshotCopy];
    "aws:redshift/cluster:Cluster": [redshift.ClusterArgs, redshift.Cluster];
    "aws:redshift/logging:Logging": [redshift.LoggingArgs, redshift.Logging];
    "aws:redshift/parameterGroup:ParameterGroup": [redshift.ParameterGroupArgs, redshift.ParameterGroup];
    "aws:redshift/resourcePolicy:ResourcePolicy": [redshift.ResourcePolicyArgs, redshift.ResourcePolicy];
    "aws:redshift/snapshotCopy:SnapshotCopy": [redshift.SnapshotCopyArgs, redshift.SnapshotCopy];
    "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant": [redshift.SnapshotCopyGrantArgs, redshift.SnapshotCopyGrant];
    "aws:redshiftserverless/namespace:Namespace": [redshiftserverless.NamespaceArgs, redshiftserverless.Namespace];
    "aws:redshiftserverless/resourcePolicy:ResourcePolicy": [
        redshiftserverless.ResourcePolicyArgs,
        redshiftserverless.ResourcePolicy,
    ];
    "aws:redshiftserverless/usageLimit:UsageLimit": [redshiftserverless.UsageLimitArgs, redshiftserverless.UsageLimit];
    "aws:redshiftserverless/workgroup:Workgroup": [redshiftserverless.WorkgroupArgs, redshiftserverless.Workgroup];
}
