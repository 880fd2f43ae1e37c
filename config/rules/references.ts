import type { Problem } from "../../components/shared/problems";
import { nearest } from "../nearest";
import type { PlainSettings } from "../settings";
import { listKeys, show } from "../words";

type Policies = PlainSettings["clusterPolicies"];

/** Compute that follows a cluster policy. */
interface Compute {
    readonly policy: string;
    readonly nodeType?: string;
    readonly minWorkers: number;
    readonly maxWorkers: number;
}

/** Roles that reach the lake need something to reach: IAM refuses a statement without resources. */
export function checkZones({ lake }: Pick<PlainSettings, "lake">): readonly Problem[] {
    return Object.keys(lake.zones).length > 0
        ? []
        : [
              {
                  path: "lake.zones",
                  given: "an empty map",
                  allowed: "at least one zone",
                  fix: "name a zone, or remove lake.zones for the default four",
              },
          ];
}

/** A catalog's zone is one of the lake's. When the lake is in another stack, its contract says which there are. */
export function checkCatalogs({
    layers,
    lake,
    catalogs,
}: Pick<PlainSettings, "layers" | "lake" | "catalogs">): readonly Problem[] {
    return layers.includes("platform")
        ? Object.entries(catalogs).flatMap(([key, { zone }]) =>
              checkReference(`catalogs.${key}.zone`, zone, Object.keys(lake.zones), "lake.zones"),
          )
        : [];
}

/** A cluster follows an all-purpose policy and stays within it. */
export function checkClusters({
    clusters,
    clusterPolicies,
}: Pick<PlainSettings, "clusters" | "clusterPolicies">): readonly Problem[] {
    return Object.entries(clusters).flatMap(([key, cluster]) =>
        checkCompute(`clusters.${key}`, cluster, clusterPolicies, "all-purpose"),
    );
}

/** A workload follows a job policy, stays within it, and names catalogs that exist. */
export function checkWorkloads({
    workloads,
    clusterPolicies,
    catalogs,
}: Pick<PlainSettings, "workloads" | "clusterPolicies" | "catalogs">): readonly Problem[] {
    const known = Object.keys(catalogs);
    return Object.entries(workloads).flatMap(([key, workload]) => {
        const path = `workloads.${key}`;
        const inCatalogs = (list: "reads" | "writes"): readonly Problem[] =>
            workload[list].flatMap((name, index) =>
                checkReference(`${path}.${list}[${String(index)}]`, name, known, "catalogs"),
            );
        return [
            ...checkCompute(path, workload, clusterPolicies, "job"),
            ...inCatalogs("reads"),
            ...inCatalogs("writes"),
            ...checkNotebook(`${path}.source.notebook`, workload.source),
        ];
    });
}

function checkCompute(path: string, compute: Compute, policies: Policies, use: "all-purpose" | "job"): Problem[] {
    const fitting = Object.keys(policies).filter((name) => policies[name]?.use === use);
    const policy = policies[compute.policy];
    if (policy?.use !== use) {
        return checkReference(`${path}.policy`, compute.policy, fitting, `clusterPolicies with use ${use}`);
    }
    const { nodeType, minWorkers, maxWorkers } = compute;
    const problems: Problem[] = [];
    if (nodeType !== undefined) {
        problems.push(
            ...checkReference(
                `${path}.nodeType`,
                nodeType,
                policy.nodeTypes,
                `clusterPolicies.${compute.policy}.nodeTypes`,
            ),
        );
    }
    // Databricks refuses an autoscaling cluster that cannot grow.
    if (minWorkers >= maxWorkers) {
        problems.push({
            path: `${path}.minWorkers`,
            given: String(minWorkers),
            allowed: `less than ${String(maxWorkers)}, which is ${path}.maxWorkers`,
            fix: `lower it, or raise ${path}.maxWorkers`,
        });
    }
    if (maxWorkers > policy.maxWorkers) {
        problems.push(
            tooMany(
                `${path}.maxWorkers`,
                maxWorkers,
                policy.maxWorkers,
                `clusterPolicies.${compute.policy}.maxWorkers`,
            ),
        );
    }
    return problems;
}

const tooMany = (path: string, given: number, most: number, where: string): Problem => ({
    path,
    given: String(given),
    allowed: `at most ${String(most)}, which is ${where}`,
    fix: `lower it, or raise ${where}`,
});

/** A repository's notebooks are found from its root; the workspace's only by their whole path. */
function checkNotebook(path: string, source: PlainSettings["workloads"][string]["source"]): readonly Problem[] {
    const absolute = source.notebook.startsWith("/");
    if (absolute === (source.git === undefined)) {
        return [];
    }
    return [
        absolute
            ? {
                  path,
                  given: "an absolute path",
                  allowed: "a path from the root of the repository",
                  fix: "take the leading / away, or remove git for a notebook in the workspace",
              }
            : {
                  path,
                  given: "a relative path",
                  allowed: "an absolute path in the workspace",
                  fix: "begin it with /, or add git for a notebook in a repository",
              },
    ];
}

/** Says that a name is none of those that it can be. */
function checkReference(path: string, given: string, known: readonly string[], where: string): Problem[] {
    if (known.includes(given)) {
        return [];
    }
    const meant = nearest(given, known);
    return [
        {
            path,
            given: show(given),
            allowed: known.length === 0 ? `a key of ${where}, of which there is none` : listKeys(known),
            fix: meant === undefined ? `name one that is there, or add it to ${where}` : `did you mean ${meant}?`,
        },
    ];
}
