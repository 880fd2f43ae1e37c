import type { Context } from "./context";
import { LOG_ZONE } from "./things";

/** The one schema of the catalog of logs. */
export const LOG_SCHEMA = "clusters";

/** What leaves logs: a cluster that people share, or the clusters of a workload's runs. */
export type LogSource = "cluster" | "workload";

/** Name of the volume of one of them. Keys have no underscores, so two never share a volume. */
export function logVolume(source: LogSource, key: string): string {
    return `${source}_${key.replaceAll("-", "_")}`;
}

/** Path of the volume of one of them, as text. */
export function logPath(context: Context, source: LogSource, key: string): string {
    return `${folder(context)}/${logVolume(source, key)}`;
}

/** Regular expression of the paths of the volumes of one kind. Databricks compares it with the whole path. */
export function logPaths(context: Context, source: LogSource): string {
    return `${folder(context)}/${source}_[a-z0-9_]+`;
}

function folder(context: Context): string {
    return `/Volumes/${context.name("catalog", LOG_ZONE)}/${LOG_SCHEMA}`;
}

/** The field of a cluster that says where its logs go. */
export interface LogDelivery<Path> {
    readonly clusterLogConf: { readonly volumes: { readonly destination: Path } };
}

/** Logs that go to a volume, by its path. */
export function logDelivery<Path>(path: Path): LogDelivery<Path> {
    return { clusterLogConf: { volumes: { destination: path } } };
}
