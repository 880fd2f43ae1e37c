import type { Subject } from "../core/resource";

/** Types that say how SageMaker monitors a model. */
export const MONITORING_TYPES = [
    "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition",
    "aws:sagemaker/monitoringSchedule:MonitoringSchedule",
] as const;

/** A monitoring job, from either form, as far as rules read it. */
export interface MonitoringJob {
    /** Prefix of the job's properties in messages. */
    readonly at: string;
    readonly network?: Network | null | undefined;
    readonly cluster?: Cluster | null | undefined;
    /** The property that holds the cluster, below `at`. */
    readonly clusterAt: string;
    readonly output?: { readonly kmsKeyId?: string | null | undefined } | null | undefined;
    /** The property that holds the output, below `at`. */
    readonly outputAt: string;
}

interface Network {
    readonly enableInterContainerTrafficEncryption?: boolean | null | undefined;
    readonly enableNetworkIsolation?: boolean | null | undefined;
}

interface Cluster {
    readonly instanceCount?: number | null | undefined;
    readonly volumeKmsKeyId?: string | null | undefined;
}

/** The job that a resource defines; none where a schedule only names one. */
export function monitoringJobOf(resource: Subject<(typeof MONITORING_TYPES)[number]>): MonitoringJob | undefined {
    if (resource.type === "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition") {
        const { props } = resource;
        return {
            at: "",
            network: props.networkConfig,
            cluster: props.jobResources?.clusterConfig,
            clusterAt: "jobResources.clusterConfig",
            output: props.dataQualityJobOutputConfig,
            outputAt: "dataQualityJobOutputConfig",
        };
    }
    const job = resource.props.monitoringScheduleConfig?.monitoringJobDefinition;
    return job === undefined || job === null
        ? undefined
        : {
              at: "monitoringScheduleConfig.monitoringJobDefinition.",
              network: job.networkConfig,
              cluster: job.monitoringResources?.clusterConfig,
              clusterAt: "monitoringResources.clusterConfig",
              output: job.monitoringOutputConfig,
              outputAt: "monitoringOutputConfig",
          };
}
