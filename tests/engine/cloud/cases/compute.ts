import type { COMPUTE_REFUSALS } from "../refusals/compute";
import type { CloudRecord } from "../calls";
import type { Properties } from "../values";
import { inputs, inside, twice, variants, type Bench, type Cases } from "./bench";

const policy = inside("clusterPolicy:ClusterPolicy");
const cluster = inside("cluster:Cluster");

/** A secret of the scope `lake`, which is made when it is missing. */
async function secret(bench: Bench, given: Properties): Promise<CloudRecord> {
    if (bench.cloud.ofType("databricks:index/secretScope:SecretScope").length === 0) {
        await bench.inside("secretScope:SecretScope", { name: "lake" });
    }
    return bench.inside("secret:Secret", { scope: "lake", key: "password", stringValue: "sentinel", ...given });
}

export const COMPUTE_CASES: Cases<typeof COMPUTE_REFUSALS> = {
    "workspace-level object through the account console": variants(
        (bench, wrong: boolean) =>
            wrong ? bench.account("job:Job", { name: "ingest" }) : bench.inside("job:Job", { name: "ingest" }),
        true,
        false,
        /HTTP method POST is not supported by this URL/,
    ),
    "secret replaced with the new one created first": {
        refused: async (bench) => [await secret(bench, {}), await secret(bench, { stringValue: "other" })],
        accepted: async (bench) => {
            await bench.cloud.delete(await secret(bench, {}));
            await secret(bench, { stringValue: "other" });
        },
        message: /secret password of scope lake would be overwritten/,
    },
    "file replaced with the new one created first": twice(
        inside("workspaceFile:WorkspaceFile"),
        { path: "/Shared/init.sh", contentBase64: "" },
        { path: "/Shared/other.sh" },
        /\/Shared\/init\.sh would be overwritten/,
    ),
    "secret of a scope that does not exist": inputs(
        secret,
        { scope: "pond" },
        { scope: "lake" },
        /Scope pond does not exist!/,
    ),
    "cluster policy that is no JSON object": inputs(
        policy,
        { name: "small", definition: "{" },
        { definition: "{}" },
        /Invalid policy JSON/,
    ),
    "cluster policy name taken": twice(
        policy,
        { name: "small", definition: "{}" },
        { name: "large" },
        /Policy with name 'small' already exists/,
    ),
    "cluster of a policy that does not exist": variants(
        async (bench, absent: boolean) => {
            const { id } = await policy(bench, { name: "small", definition: "{}" });
            await cluster(bench, { clusterName: "explore", policyId: absent ? "lost" : id });
        },
        true,
        false,
        /Cluster policy lost does not exist/,
    ),
    "auto-termination of a cluster out of bounds": inputs(
        cluster,
        { clusterName: "explore", autoterminationMinutes: 5 },
        { autoterminationMinutes: 10 },
        /autotermination_minutes must be between 10 and 10000/,
    ),
    "auto-stop of a SQL warehouse out of bounds": inputs(
        inside("sqlEndpoint:SqlEndpoint"),
        { name: "reporting", autoStopMins: 5 },
        { autoStopMins: 10 },
        /auto_stop_mins must be 0 or at least 10/,
    ),
    "second Permissions of an object": twice(
        inside("permissions:Permissions"),
        { clusterPolicyId: "a", accessControls: [] },
        { clusterPolicyId: "b" },
        /permissions of clusterPolicyId a would be overwritten/,
    ),
    "second rule set of an object": twice(
        inside("accessControlRuleSet:AccessControlRuleSet"),
        { name: "accounts/a/ruleSets/default" },
        { name: "accounts/a/groups/b/ruleSets/default" },
        /rules of accounts\/a\/ruleSets\/default would be overwritten/,
    ),
};
