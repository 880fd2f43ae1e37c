import type * as pulumi from "@pulumi/pulumi";
import { Catalog } from "../../components/catalog/catalog";
import { CatalogGrants } from "../../components/catalog/catalogGrants";
import { LogSchema } from "../../components/catalog/logSchema";
import { LogVolume } from "../../components/catalog/logVolume";
import { lifecycleOf } from "../../components/shared/lifecycle";
import { LOG_ZONE } from "../../components/shared/things";
import { mapInTurns, nextTurn, type Named } from "../inTurns";
import { entry } from "../needed";
import { isServerless } from "./compute";
import type { Scope } from "./scope";

/** Paths of the volumes that logs go to; a consumer of one waits until logs can be written. */
export interface LogPaths {
    readonly clusters: Named<string>;
    readonly workloads: Named<string>;
}

/** A catalog of logs in the zone of logs, with a volume for each cluster and each workload. Serverless compute has none. */
export async function logVolumes(scope: Scope, locations: Named<string>, principals: Named<string>): Promise<LogPaths> {
    const { settings, workspace, gate } = scope;
    if (isServerless(settings)) {
        return { clusters: {}, workloads: {} };
    }
    const lifecycle = lifecycleOf(settings.tier);
    const catalogName = await logCatalog(scope, entry(locations, "lake.zones", LOG_ZONE), principals);
    const { schemaName } = new LogSchema("log-schema", { workspace, gate, catalogName, principals });
    await nextTurn();
    const into = { workspace, gate, catalogName, schemaName, lifecycle };
    const clusters = await mapInTurns(
        settings.clusters,
        (key) => new LogVolume(`logs-cluster-${key}`, { ...into, source: "cluster", key }).path,
    );
    const workloads = await mapInTurns(
        principals,
        (key, principal) => new LogVolume(`logs-workload-${key}`, { ...into, source: "workload", key, principal }).path,
    );
    return { clusters, workloads };
}

/** Name of the catalog; a consumer of it waits until the workloads can pass it. */
async function logCatalog(
    { settings, context, workspace, gate }: Scope,
    locationUrl: pulumi.Output<string>,
    principals: Named<string>,
): Promise<pulumi.Output<string>> {
    const args = { context, workspace, gate, catalog: LOG_ZONE, locationUrl, lifecycle: lifecycleOf(settings.tier) };
    const { catalogName } = new Catalog(`catalog-${LOG_ZONE}`, args);
    const rows = Object.keys(principals)
        .sort()
        .map((grantee) => ({ grantee, privileges: ["USE_CATALOG"] }));
    const passed =
        rows.length === 0
            ? catalogName
            : new CatalogGrants(`grants-${LOG_ZONE}`, { workspace, gate, catalogName, rows, principals }).catalogName;
    await nextTurn();
    return passed;
}
