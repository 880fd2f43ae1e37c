import type { Problem } from "../../components/shared/problems";
import { nearest } from "../nearest";
import { attempt, attemptEach } from "../salvage";
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
        ? attemptEach(catalogs, ({ zone }, key) =>
              checkReference(`catalogs.${key}.zone`, zone, Object.keys(lake.zones), "lake.zones"),
          )
        : [];
}

/** The catalog that is meant where none is named is one of them. */
export function checkDefaultCatalog({
    catalogs,
    workspace: { defaultCatalog },
}: Pick<PlainSettings, "catalogs" | "workspace">): readonly Problem[] {
    return defaultCatalog === undefined
        ? []
        : checkReference("workspace.defaultCatalog", defaultCatalog, Object.keys(catalogs), "catalogs");
}

/** A cluster follows an all-purpose policy and stays within it. */
export function checkClusters({
    clusters,
    clusterPolicies,
}: Pick<PlainSettings, "clusters" | "clusterPolicies">): readonly Problem[] {
    return attemptEach(clusters, (cluster, key) =>
        checkCompute(`clusters.${key}`, cluster, clusterPolicies, "all-purpose"),
    );
}

/** A workload follows a job policy, stays within it, and names catalogs that exist. */
export function checkWorkloads(
    settings: Pick<PlainSettings, "workloads" | "clusterPolicies" | "catalogs">,
): readonly Problem[] {
    return attemptEach(settings.workloads, (workload, key) => {
        const path = `workloads.${key}`;
        const inCatalogs = (list: "reads" | "writes"): readonly Problem[] => {
            const known = Object.keys(settings.catalogs);
            return attemptEach(workload[list], (name, index) =>
                checkReference(`${path}.${list}[${index}]`, name, known, "catalogs"),
            );
        };
        return [
            ...attempt(() => checkCompute(path, workload, settings.clusterPolicies, "job")),
            ...attempt(() => inCatalogs("reads")),
            ...attempt(() => inCatalogs("writes")),
            ...attempt(() => checkNotebook(`${path}.source.notebook`, workload.source)),
        ];
    });
}

function checkCompute(
    path: string,
    compute: Compute,
    policies: Policies,
    use: "all-purpose" | "job",
): readonly Problem[] {
    return [...attempt(() => checkPolicy(path, compute, policies, use)), ...attempt(() => checkFewest(path, compute))];
}

function checkPolicy(
    path: string,
    compute: Compute,
    policies: Policies,
    use: "all-purpose" | "job",
): readonly Problem[] {
    const policy = policies[compute.policy];
    if (policy?.use !== use) {
        // Of a policy whose use is wrong by itself nobody can say that it does not fit.
        const unfit = attemptEach(policies, (other, name) => (other.use === use ? [] : [name]));
        const fitting = Object.keys(policies).filter((name) => !unfit.includes(name));
        return checkReference(`${path}.policy`, compute.policy, fitting, `clusterPolicies with use ${use}`);
    }
    return [
        ...attempt(() => checkNodeType(path, compute, policy.nodeTypes)),
        ...attempt(() => checkMost(path, compute, policy.maxWorkers)),
    ];
}

function checkNodeType(path: string, { policy, nodeType }: Compute, allowed: readonly string[]): readonly Problem[] {
    return nodeType === undefined
        ? []
        : checkReference(`${path}.nodeType`, nodeType, allowed, `clusterPolicies.${policy}.nodeTypes`);
}

/** Databricks refuses an autoscaling cluster that cannot grow. */
function checkFewest(path: string, { minWorkers, maxWorkers }: Compute): readonly Problem[] {
    return minWorkers < maxWorkers
        ? []
        : [
              {
                  path: `${path}.minWorkers`,
                  given: String(minWorkers),
                  allowed: `less than ${String(maxWorkers)}, which is ${path}.maxWorkers`,
                  fix: `lower it, or raise ${path}.maxWorkers`,
              },
          ];
}

function checkMost(path: string, { policy, maxWorkers }: Compute, most: number): readonly Problem[] {
    const where = `clusterPolicies.${policy}.maxWorkers`;
    return maxWorkers <= most
        ? []
        : [
              {
                  path: `${path}.maxWorkers`,
                  given: String(maxWorkers),
                  allowed: `at most ${String(most)}, which is ${where}`,
                  fix: `lower it, or raise ${where}`,
              },
          ];
}

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
export function checkReference(path: string, given: string, known: readonly string[], where: string): Problem[] {
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
