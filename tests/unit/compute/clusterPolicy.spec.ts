import { expect } from "chai";
import { ClusterPolicy } from "../../../components/compute/clusterPolicy";
import { clusterPolicyDefinition, type ClusterRules } from "../../../components/compute/clusterPolicyDefinition";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:compute:ClusterPolicy";
const POLICY = "databricks:index/clusterPolicy:ClusterPolicy";

const RULES: ClusterRules = {
    use: "job",
    runtime: "17.3.x-scala2.13",
    nodeTypes: ["m6id.large"],
    maxWorkers: 8,
    autoTerminationMinutes: 30,
    spot: true,
};

const recordPolicy = (): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new ClusterPolicy("policy-jobs", {
            context: testContext(),
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            policy: "jobs",
            rules: RULES,
        });
    });

describe("ClusterPolicy", () => {
    it("creates one policy with the workspace provider", async () => {
        const graph = await recordPolicy();
        const component = graph.only(COMPONENT, "policy-jobs");
        expect(children(graph, component)).to.deep.equal({ "policy-jobs-policy": POLICY });
        expect(providers(graph, component)).to.deep.equal({ "policy-jobs-policy": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ policyId: graph.only(POLICY).placeholders["policyId"] });
    });

    it("has the definition that its rules mean", async () => {
        expect((await recordPolicy()).only(POLICY).inputs).to.deep.equal({
            name: "acme-dev-jobs",
            definition: clusterPolicyDefinition(testContext(), RULES),
        });
    });

    it("claim 3: waits until the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        const { hooks } = (await recordPolicy()).only(POLICY);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
