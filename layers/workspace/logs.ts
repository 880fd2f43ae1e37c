import { Catalog } from "../../components/catalog/catalog";
import { LogPassage } from "../../components/catalog/logPassage";
import { LogSchema } from "../../components/catalog/logSchema";
import { LogVolume } from "../../components/catalog/logVolume";
import { lifecycleOf } from "../../components/shared/lifecycle";
import { LOG_ZONE } from "../../components/shared/things";
import { mapInTurns, nextTurn, type Named } from "../inTurns";
import { entry } from "../needed";
import { isServerless, type LogPaths } from "./compute";
import type { Scope } from "./scope";

/** A catalog of logs in the zone of logs, with a volume for each cluster and each workload. Serverless compute has none. */
export async function logVolumes(scope: Scope, locations: Named<string>, principals: Named<string>): Promise<LogPaths> {
    const { settings, context, workspace, gate } = scope;
    if (isServerless(settings)) {
        return { clusters: {}, workloads: {} };
    }
    const lifecycle = lifecycleOf(settings.tier);
    const locationUrl = entry(locations, "lake.zones", LOG_ZONE);
    const base = { context, workspace, gate };
    const catalog = new Catalog(`catalog-${LOG_ZONE}`, { ...base, catalog: LOG_ZONE, locationUrl, lifecycle });
    const schema = new LogSchema("log-schema", { ...base, catalog });
    await nextTurn();
    const inSchema = { ...base, schema };
    const clusters = await mapInTurns(
        settings.clusters,
        (key) => new LogVolume(`logs-cluster-${key}`, { ...inSchema, source: "cluster", key }).path,
    );
    if (Object.keys(principals).length === 0) {
        return { clusters, workloads: {} };
    }
    const passage = new LogPassage("log-passage", { ...base, schema, principals });
    await nextTurn();
    const workloads = await mapInTurns(principals, (key, principal) => {
        const writer = { principal, passage };
        return new LogVolume(`logs-workload-${key}`, { ...inSchema, source: "workload", key, writer }).path;
    });
    return { clusters, workloads };
}
