import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { logDelivery } from "../shared/clusterLogs";
import { clusterFields, type ClusterShape } from "../shared/clusterShape";
import type { Context } from "../shared/context";
import type { WorkspaceProvider } from "../shared/providers";
import { databricksTags } from "../shared/tags";
import { notebookFields, type NotebookSource } from "./notebookSource";

/** The one task of a job, and the one cluster of a run. */
const MAIN = "main";

/** When a job runs. */
export interface Schedule {
    /** Quartz expression with seconds, for example `0 0 5 * * ?`. */
    readonly cron: string;
    /** Java time zone id, for example `UTC`. */
    readonly timezone: string;
}

/** The cluster of a run. */
export interface RunCluster {
    /** Cluster policy of use `job`; a consumer of the id must wait until the principal may use it. */
    readonly policyId: pulumi.Input<string>;
    readonly shape: ClusterShape;
    /**
     * Instance profile whose role the run can use; a consumer of the ARN must wait until the workspace knows it.
     * @default none
     */
    readonly instanceProfileArn?: pulumi.Input<string> | undefined;
    /** Volume that its logs go to, as a path; a consumer of it must wait until the principal may write there. */
    readonly logPath: pulumi.Input<string>;
}

export interface WorkloadArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Key of the workload: its name, and what its cost is counted under. */
    readonly workload: string;
    /** Who answers for the workload. */
    readonly owner: string;
    /** Application id of the workload's own service principal. */
    readonly applicationId: pulumi.Input<string>;
    /**
     * What a run gets in our own account.
     * @default none: it runs on serverless compute
     */
    readonly cluster?: RunCluster | undefined;
    /**
     * Budget policy whose tags the bill of serverless compute carries.
     * @default none, as clusters carry tags of their own
     */
    readonly budgetPolicyId?: pulumi.Input<string> | undefined;
    readonly source: NotebookSource;
    /** Minutes after which a run is stopped. */
    readonly timeoutMinutes: number;
    /**
     * Parameters of the notebook, for example the names of its catalogs, which then are granted before the job exists.
     * @default none
     */
    readonly parameters?: Readonly<Record<string, pulumi.Input<string>>>;
    /**
     * When the job runs.
     * @default only when started
     */
    readonly schedule?: Schedule | undefined;
    /**
     * Notification destination that failed runs are reported to.
     * @default none
     */
    readonly alertDestinationId?: pulumi.Input<string> | undefined;
}

/**
 * Design: one workload as a job.
 *
 * It creates the job: a notebook on a cluster that lives for one run, or on serverless compute. It guarantees: it runs as its own
 * principal, on compute of nobody else and where that is a cluster under a policy with its logs kept, one run at a time, with an end;
 * its cost is attributed. It will not create the identity nor grant it anything.
 */
export class Workload extends pulumi.ComponentResource {
    public readonly jobId: pulumi.Output<string>;

    public constructor(name: string, args: WorkloadArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:workloads:Workload", name, {}, opts);
        this.jobId = this.createJob(name, args).id;
        this.registerOutputs({ jobId: this.jobId });
    }

    private createJob(name: string, args: WorkloadArgs): databricks.Job {
        const { context, workspace, workload, applicationId, timeoutMinutes } = args;
        return new databricks.Job(
            `${name}-job`,
            {
                name: context.name("databricks", workload),
                runAs: { servicePrincipalName: applicationId },
                ...notebookFields(args.source).job,
                tasks: [task(args)],
                ...(args.cluster !== undefined && { jobClusters: [jobCluster(args.workload, args.cluster)] }),
                ...(args.budgetPolicyId !== undefined && { budgetPolicyId: args.budgetPolicyId }),
                timeoutSeconds: timeoutMinutes * 60,
                maxConcurrentRuns: 1,
                queue: { enabled: true },
                tags: databricksTags.job(workload, args.owner),
                ...schedule(args.schedule),
                ...failureAlert(args),
            },
            { parent: this, provider: workspace.resource },
        );
    }
}

type JobArgs = databricks.JobArgs;

function task(args: WorkloadArgs): databricks.types.input.JobTask {
    return {
        taskKey: MAIN,
        ...(args.cluster !== undefined && { jobClusterKey: MAIN }),
        notebookTask: { ...notebookFields(args.source).task, baseParameters: args.parameters ?? {} },
    };
}

function jobCluster(workload: string, cluster: RunCluster): databricks.types.input.JobJobCluster {
    const { policyId, shape, instanceProfileArn, logPath } = cluster;
    return {
        jobClusterKey: MAIN,
        newCluster: {
            policyId,
            dataSecurityMode: "SINGLE_USER",
            customTags: databricksTags.cluster(workload),
            ...clusterFields(shape, instanceProfileArn),
            ...logDelivery(logPath),
        },
    };
}

function schedule(given: Schedule | undefined): Pick<JobArgs, "schedule"> {
    return given === undefined
        ? {}
        : { schedule: { quartzCronExpression: given.cron, timezoneId: given.timezone, pauseStatus: "UNPAUSED" } };
}

/** Failures are told to the destination, and else to the owner, where that is an address. */
function failureAlert({
    alertDestinationId,
    owner,
}: WorkloadArgs): Pick<JobArgs, "webhookNotifications" | "emailNotifications"> {
    if (alertDestinationId !== undefined) {
        return { webhookNotifications: { onFailures: [{ id: alertDestinationId }] } };
    }
    return owner.includes("@") ? { emailNotifications: { onFailures: [owner] } } : {};
}
