import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import { attempt } from "../salvage";
import type { PlainSettings } from "../settings";
import type { Given, Rule } from "./rule";

/** What a cluster of a workload is like: on serverless compute Databricks decides that. */
const OF_CLUSTERS = ["policy", "nodeType", "minWorkers", "maxWorkers", "instanceProfile"];

/** What is about compute in a network of ours. */
const OF_CLASSIC = [
    "network",
    "clusters",
    "clusterPolicies",
    "instanceProfiles",
    "keys.existing.workspace-storage",
    "retention.clusterLogDays",
    "workspace.clusterUpdates",
];

/** Compute runs in a network of ours, which there must be, or in Databricks', where nothing can be said of ours. */
export const checkComputeMode: Rule = (settings, given) =>
    settings.computeMode === "classic"
        ? needNetwork(settings, given)
        : [
              ...attempt(() => checkOffered(settings)),
              ...attempt(() => checkPeople(settings)),
              ...attempt(() => checkClassic(settings, given)),
          ];

function needNetwork({ layers }: PlainSettings, given: Given): readonly Problem[] {
    return !layers.includes("platform") || given.has("network")
        ? []
        : [
              {
                  path: "network",
                  given: "nothing",
                  allowed: "a section, which the layer platform needs",
                  fix: "add it to the stack file, or set computeMode to serverless",
              },
          ];
}

/** Source: `aws/tf/modules/databricks_account/workspace/main.tf` in databricks/terraform-databricks-sra. */
function checkOffered({ region }: PlainSettings): readonly Problem[] {
    const allowed = `classic in ${region}, where Databricks has no serverless workspaces`;
    return region === GOVCLOUD_REGION
        ? [{ path: "computeMode", given: '"serverless"', allowed, fix: "set it to classic, and add network" }]
        : [];
}

/** Nobody has an endpoint to such a workspace, so it is public: to those who are named. */
function checkPeople({ layers, publicCidrs }: PlainSettings): readonly Problem[] {
    return !layers.includes("platform") || Object.keys(publicCidrs).length > 0
        ? []
        : [
              {
                  path: "publicCidrs",
                  given: "nothing",
                  allowed: "the public networks that people and runners come from, with computeMode serverless",
                  fix: "name them: the front end of a serverless workspace is public",
              },
          ];
}

function checkClassic({ workloads }: PlainSettings, given: Given): readonly Problem[] {
    const ofWorkloads = Object.keys(workloads).flatMap((workload) =>
        OF_CLUSTERS.map((setting) => `workloads.${workload}.${setting}`),
    );
    return [...OF_CLASSIC, ...ofWorkloads]
        .filter((path) => given.has(path))
        .map((path) => ({
            path,
            given: "a setting of compute in a network of yours",
            allowed: "only with computeMode classic",
            fix: "remove it: Databricks runs serverless compute",
        }));
}
