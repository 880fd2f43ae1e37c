import { logPaths, type LogSource } from "../shared/clusterLogs";
import { clusterPlacement } from "../shared/clusterShape";
import type { Context } from "../shared/context";
import type { ProfileRules } from "./instanceProfilePlan";

/** What clusters under a policy must look like. */
export interface ClusterRules {
    /** Interactive clusters that people share, or clusters that live for one run of a job. */
    readonly use: "all-purpose" | "job";
    /** Databricks Runtime key, for example `17.3.x-scala2.13`. */
    readonly runtime: string;
    /** Allowed EC2 instance types; the first is the default. */
    readonly nodeTypes: readonly string[];
    /** Most workers of one cluster. */
    readonly maxWorkers: number;
    /** Most minutes of idleness before an all-purpose cluster stops. A job's cluster stops with the run. */
    readonly autoTerminationMinutes: number;
    /** Whether workers may be spot instances. */
    readonly spot: boolean;
    /**
     * Instance profiles that they run with.
     * @default none: they are forbidden
     */
    readonly instanceProfiles?: ProfileRules | undefined;
}

/** A limit on one attribute of a cluster. An attribute with a limit must be given unless the limit says otherwise. */
type Limit =
    | { readonly type: "fixed"; readonly value: string | number | boolean }
    | {
          readonly type: "allowlist";
          readonly values: readonly string[];
          readonly defaultValue?: string;
          readonly isOptional?: true;
      }
    | { readonly type: "regex"; readonly pattern: string }
    | { readonly type: "range"; readonly minValue: number; readonly maxValue: number; readonly defaultValue?: number }
    | { readonly type: "unlimited"; readonly isOptional: false }
    | { readonly type: "forbidden"; readonly hidden: true };

const fixed = (value: string | number | boolean): Limit => ({ type: "fixed", value });
const forbidden: Limit = { type: "forbidden", hidden: true };

/**
 * The JSON text of a cluster policy, with sorted attributes.
 * Source: https://docs.databricks.com/aws/en/admin/clusters/policy-definition
 */
export function clusterPolicyDefinition(context: Context, rules: ClusterRules): string {
    const logs = logsTo(context, rules.use === "job" ? "workload" : "cluster");
    const limits = { ...limitsOfAll(rules), ...logs, ...(rules.use === "job" ? JOB : allPurpose(rules)) };
    const sorted = Object.entries(limits).sort(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify(Object.fromEntries(sorted));
}

function limitsOfAll(rules: ClusterRules): Readonly<Record<string, Limit>> {
    const [first] = rules.nodeTypes;
    const placement = clusterPlacement(rules.spot);
    return {
        spark_version: fixed(rules.runtime),
        node_type_id: {
            type: "allowlist",
            values: rules.nodeTypes,
            ...(first !== undefined && { defaultValue: first }),
        },
        "autoscale.min_workers": { type: "range", minValue: 1, maxValue: rules.maxWorkers, defaultValue: 1 },
        "autoscale.max_workers": { type: "range", minValue: 1, maxValue: rules.maxWorkers },
        enable_local_disk_encryption: fixed(true),
        "aws_attributes.availability": fixed(placement.availability),
        "aws_attributes.first_on_demand": fixed(placement.firstOnDemand),
        "aws_attributes.zone_id": fixed(placement.zoneId),
        // Whose cost it is must be said, whatever it is.
        "custom_tags.workload": { type: "unlimited", isOptional: false },
        "aws_attributes.instance_profile_arn": instanceProfileLimit(rules.instanceProfiles),
        // A pool would bring instance types of its own.
        instance_pool_id: forbidden,
        driver_instance_pool_id: forbidden,
    };
}

/** Data is reached through Unity Catalog as whoever runs the query; with a role that a whole cluster shares only where that is declared. */
function instanceProfileLimit(profiles: ProfileRules | undefined): Limit {
    if (profiles === undefined) {
        return forbidden;
    }
    const { arns, required } = profiles;
    const [only] = arns;
    return required && only !== undefined && arns.length === 1
        ? fixed(only)
        : { type: "allowlist", values: arns, ...(!required && { isOptional: true }) };
}

/** A policy has many clusters, each with a volume of its own: which one, its grants decide. */
const logsTo = (context: Context, source: LogSource): Readonly<Record<string, Limit>> => ({
    "cluster_log_conf.path": { type: "regex", pattern: logPaths(context, source) },
});

const JOB: Readonly<Record<string, Limit>> = {
    cluster_type: fixed("job"),
    data_security_mode: fixed("SINGLE_USER"),
};

function allPurpose(rules: ClusterRules): Readonly<Record<string, Limit>> {
    const minutes = rules.autoTerminationMinutes;
    return {
        cluster_type: fixed("all-purpose"),
        data_security_mode: fixed("USER_ISOLATION"),
        // Ten minutes is the least that Databricks takes, and 0 would mean never.
        autotermination_minutes: { type: "range", minValue: 10, maxValue: minutes, defaultValue: minutes },
        // Jobs have clusters of their own, which cost less and belong to one workload.
        "workload_type.clients.jobs": fixed(false),
        "workload_type.clients.notebooks": fixed(true),
    };
}
