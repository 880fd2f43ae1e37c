import { expect } from "chai";
import { Cluster } from "../../../components/compute/cluster";
import { clusterPolicyDefinition, type ClusterRules } from "../../../components/compute/clusterPolicyDefinition";
import type { ClusterShape } from "../../../components/shared/clusterShape";
import { Workload } from "../../../components/workloads/workload";
import { isObject, type Properties, type Value } from "../../../planner/values";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

interface Limit {
    readonly type: "fixed" | "allowlist" | "regex" | "range" | "unlimited" | "forbidden";
    readonly value?: Value;
    readonly values?: readonly Value[];
    readonly pattern?: string;
    readonly minValue?: number;
    readonly maxValue?: number;
    readonly isOptional?: boolean;
}

/** The API's names of a cluster's fields, with dots for nesting. */
function attributes(fields: Properties, prefix = ""): Properties {
    const found: Record<string, Value> = {};
    for (const [field, value] of Object.entries(fields)) {
        const name = prefix + field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        Object.assign(found, isObject(value) ? attributes(value, `${name}.`) : { [name]: value });
    }
    return found;
}

/** Databricks compares with the whole value. */
function matches({ pattern = "" }: Limit, value: Value | undefined): boolean {
    return typeof value === "string" && new RegExp(`^(${pattern})$`).test(value);
}

function isWithin(limit: Limit, value: Value | undefined): boolean {
    switch (limit.type) {
        case "fixed":
            return value === limit.value;
        case "allowlist":
            return value === undefined ? limit.isOptional === true : (limit.values ?? []).includes(value);
        case "regex":
            return matches(limit, value);
        case "range":
            return Number(value) >= (limit.minValue ?? -Infinity) && Number(value) <= (limit.maxValue ?? Infinity);
        case "unlimited":
            return value !== undefined;
        case "forbidden":
            return value === undefined;
    }
}

/** Attributes with which Databricks would refuse a cluster under a policy. */
function refused(rules: ClusterRules, cluster: Properties): readonly string[] {
    const all = attributes(cluster);
    // Policies know one path, wherever logs go to.
    const logs = all["cluster_log_conf.volumes.destination"] ?? all["cluster_log_conf.s3.destination"];
    const given: Properties = {
        ...all,
        ...(logs !== undefined && { "cluster_log_conf.path": logs }),
        cluster_type: rules.use,
    };
    const limits = JSON.parse(clusterPolicyDefinition(testContext(), rules)) as Record<string, Limit>;
    return Object.keys(limits).filter((name) => {
        const limit = limits[name];
        return limit === undefined || !isWithin(limit, given[name]);
    });
}

const RULES: Omit<ClusterRules, "use"> = {
    runtime: "17.3.x-scala2.13",
    nodeTypes: ["m6id.large", "m6id.xlarge"],
    maxWorkers: 4,
    autoTerminationMinutes: 30,
    spot: true,
};
const SHAPE: ClusterShape = {
    runtime: "17.3.x-scala2.13",
    nodeType: "m6id.xlarge",
    minWorkers: 1,
    maxWorkers: 4,
    spot: true,
};

async function recordCluster(shape: ClusterShape, autoTerminationMinutes = 30): Promise<Properties> {
    const graph = await record(() => {
        const { workspace } = testProviders();
        const args = { context: testContext(), workspace, cluster: "analysis", policyId: "policy-1" };
        const logPath = "/Volumes/acme_dev_logs/clusters/cluster_analysis";
        new Cluster("cluster", { ...args, shape, autoTerminationMinutes, logPath });
    });
    return graph.only("databricks:index/cluster:Cluster").inputs;
}

async function recordJobCluster(shape: ClusterShape, instanceProfileArn?: string): Promise<Properties> {
    const graph = await record(() => {
        const { workspace } = testProviders();
        new Workload("workload", {
            context: testContext(),
            workspace,
            workload: "ingest",
            owner: "sales",
            applicationId: "application-1",
            cluster: {
                policyId: "policy-1",
                shape,
                instanceProfileArn,
                logPath: "/Volumes/acme_dev_logs/clusters/workload_ingest",
            },
            source: { notebook: "/Shared/ingest" },
            timeoutMinutes: 60,
        });
    });
    const [cluster] = graph.only("databricks:index/job:Job").inputs["jobClusters"] as readonly Properties[];
    return cluster?.["newCluster"] as Properties;
}

describe("clusters under their policy", () => {
    it("are allowed as we make them: interactive ones and those of jobs", async () => {
        expect(refused({ ...RULES, use: "all-purpose" }, await recordCluster(SHAPE))).to.deep.equal([]);
        expect(refused({ ...RULES, use: "job" }, await recordJobCluster(SHAPE))).to.deep.equal([]);
    });

    it("are refused when they are bigger, of another type, or never stop", async () => {
        const cluster = await recordCluster({ ...SHAPE, nodeType: "p5.48xlarge", maxWorkers: 5, spot: false }, 0);
        expect(refused({ ...RULES, use: "all-purpose" }, cluster)).to.deep.equal([
            "autoscale.max_workers",
            "autotermination_minutes",
            "aws_attributes.availability",
            "node_type_id",
        ]);
    });

    it("are refused without an owner of the cost, or with a role or pool of their own", async () => {
        const { customTags: _, ...untagged } = await recordCluster(SHAPE);
        const cluster = { ...untagged, instancePoolId: "pool", awsAttributes: { instanceProfileArn: "arn" } };
        expect(refused({ ...RULES, use: "all-purpose" }, cluster)).to.include.members([
            "aws_attributes.instance_profile_arn",
            "custom_tags.workload",
            "instance_pool_id",
        ]);
    });

    it("run with an instance profile that is declared for them, and with no other", async () => {
        const refusedUnder = async (required: boolean, profile?: string): Promise<readonly string[]> =>
            refused(
                { ...RULES, use: "job", instanceProfiles: { arns: ["declared"], required } },
                await recordJobCluster(SHAPE, profile),
            );
        expect(await refusedUnder(true, "declared")).to.deep.equal([]);
        expect(await refusedUnder(false, "declared")).to.deep.equal([]);
        expect(await refusedUnder(false)).to.deep.equal([]);
        const limit = ["aws_attributes.instance_profile_arn"];
        expect(await refusedUnder(true)).to.deep.equal(limit);
        expect(await refusedUnder(true, "another")).to.deep.equal(limit);
        expect(await refusedUnder(false, "another")).to.deep.equal(limit);
    });

    it("are refused without logs, or with logs anywhere but in the volumes of their kind", async () => {
        const { clusterLogConf: _, ...unlogged } = await recordCluster(SHAPE);
        const logged = (destination: string): Properties => ({
            ...unlogged,
            clusterLogConf: { volumes: { destination } },
        });
        const clusters = [
            unlogged,
            logged("/Volumes/acme_dev_main/default/files"),
            logged("/Volumes/acme_dev_logs/clusters/workload_ingest"),
            logged("/Volumes/acme_dev_logs/clusters/cluster_analysis/../workload_ingest"),
            { ...unlogged, clusterLogConf: { s3: { destination: "s3://elsewhere/logs" } } },
        ];
        for (const cluster of clusters) {
            expect(refused({ ...RULES, use: "all-purpose" }, cluster)).to.deep.equal(["cluster_log_conf.path"]);
        }
    });

    it("are refused under the policy of the other use", async () => {
        const cluster = await recordCluster(SHAPE);
        expect(refused({ ...RULES, use: "job" }, cluster)).to.deep.equal([
            "cluster_log_conf.path",
            "data_security_mode",
        ]);
    });
});
