import { expect } from "chai";
import { clusterPolicyDefinition, type ClusterRules } from "../../../components/compute/clusterPolicyDefinition";
import { testContext } from "../../support/testContext";

const RULES: ClusterRules = {
    use: "all-purpose",
    runtime: "17.3.x-scala2.13",
    nodeTypes: ["m6id.xlarge", "m6id.large"],
    maxWorkers: 8,
    autoTerminationMinutes: 30,
    spot: false,
};

const limits = (rules: Partial<ClusterRules> = {}): Readonly<Record<string, object>> =>
    JSON.parse(clusterPolicyDefinition(testContext(), { ...RULES, ...rules })) as Record<string, object>;

const COMMON = {
    spark_version: { type: "fixed", value: "17.3.x-scala2.13" },
    node_type_id: { type: "allowlist", values: ["m6id.xlarge", "m6id.large"], defaultValue: "m6id.xlarge" },
    "autoscale.min_workers": { type: "range", minValue: 1, maxValue: 8, defaultValue: 1 },
    "autoscale.max_workers": { type: "range", minValue: 1, maxValue: 8 },
    enable_local_disk_encryption: { type: "fixed", value: true },
    "aws_attributes.availability": { type: "fixed", value: "ON_DEMAND" },
    "aws_attributes.first_on_demand": { type: "fixed", value: 1 },
    "aws_attributes.zone_id": { type: "fixed", value: "auto" },
    "custom_tags.workload": { type: "unlimited", isOptional: false },
    "aws_attributes.instance_profile_arn": { type: "forbidden", hidden: true },
    instance_pool_id: { type: "forbidden", hidden: true },
    driver_instance_pool_id: { type: "forbidden", hidden: true },
};

describe("clusterPolicyDefinition", () => {
    it("claim 57: makes all-purpose clusters stop when idle and refuses jobs on them", () => {
        expect(limits()).to.deep.equal({
            ...COMMON,
            cluster_type: { type: "fixed", value: "all-purpose" },
            "cluster_log_conf.path": { type: "regex", pattern: "/Volumes/acme_dev_logs/clusters/cluster_[a-z0-9_]+" },
            data_security_mode: { type: "fixed", value: "USER_ISOLATION" },
            autotermination_minutes: { type: "range", minValue: 10, maxValue: 30, defaultValue: 30 },
            "workload_type.clients.jobs": { type: "fixed", value: false },
            "workload_type.clients.notebooks": { type: "fixed", value: true },
        });
    });

    it("gives clusters of jobs to one principal, and no idle time to stop after", () => {
        expect(limits({ use: "job" })).to.deep.equal({
            ...COMMON,
            cluster_type: { type: "fixed", value: "job" },
            "cluster_log_conf.path": { type: "regex", pattern: "/Volumes/acme_dev_logs/clusters/workload_[a-z0-9_]+" },
            data_security_mode: { type: "fixed", value: "SINGLE_USER" },
        });
    });

    it("allows spot instances only when told to", () => {
        expect(limits({ spot: true })["aws_attributes.availability"]).to.deep.equal({
            type: "fixed",
            value: "SPOT_WITH_FALLBACK",
        });
    });

    it("fixes the one instance profile of all clusters, and lists several or one that some are without", () => {
        const profiles = (arns: readonly string[], required: boolean): object | undefined =>
            limits({ instanceProfiles: { arns, required } })["aws_attributes.instance_profile_arn"];
        expect(profiles(["a"], true)).to.deep.equal({ type: "fixed", value: "a" });
        expect(profiles(["a", "b"], true)).to.deep.equal({ type: "allowlist", values: ["a", "b"] });
        expect(profiles(["a"], false)).to.deep.equal({ type: "allowlist", values: ["a"], isOptional: true });
    });

    it("claim 28: is sorted by attribute", () => {
        const attributes = Object.keys(limits());
        expect(attributes).to.deep.equal([...attributes].sort());
        expect(Object.keys(COMMON)).not.to.deep.equal(Object.keys(COMMON).sort());
    });
});
