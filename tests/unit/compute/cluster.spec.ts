import { expect } from "chai";
import { Cluster } from "../../../components/compute/cluster";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:compute:Cluster";
const CLUSTER = "databricks:index/cluster:Cluster";

const recordCluster = (instanceProfileArn?: string): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new Cluster("cluster-analysis", {
            context: testContext(),
            workspace,
            cluster: "analysis",
            policyId: "policy-1",
            shape: { runtime: "17.3.x-scala2.13", nodeType: "m6id.large", minWorkers: 1, maxWorkers: 4, spot: true },
            autoTerminationMinutes: 20,
            instanceProfileArn,
            logPath: "/Volumes/acme_dev_logs/clusters/cluster_analysis",
        });
    });

describe("Cluster", () => {
    it("creates one cluster with the workspace provider", async () => {
        const graph = await recordCluster();
        const component = graph.only(COMPONENT, "cluster-analysis");
        expect(children(graph, component)).to.deep.equal({ "cluster-analysis-cluster": CLUSTER });
        expect(providers(graph, component)).to.deep.equal({ "cluster-analysis-cluster": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ clusterId: graph.only(CLUSTER).placeholders["id"] });
    });

    it("claim 57: is governed, isolated, encrypted, tagged, bounded, logged, and stops when idle", async () => {
        const { inputs, inputMarks } = (await recordCluster()).only(CLUSTER);
        expect(inputs).to.deep.equal({
            clusterName: "acme-dev-analysis",
            policyId: "policy-1",
            sparkVersion: "17.3.x-scala2.13",
            nodeTypeId: "m6id.large",
            autoscale: { minWorkers: 1, maxWorkers: 4 },
            autoterminationMinutes: 20,
            dataSecurityMode: "USER_ISOLATION",
            enableLocalDiskEncryption: true,
            awsAttributes: { availability: "SPOT_WITH_FALLBACK", firstOnDemand: 1, zoneId: "auto" },
            workloadType: { clients: { jobs: false, notebooks: true } },
            customTags: { workload: "analysis" },
            clusterLogConf: { volumes: { destination: "/Volumes/acme_dev_logs/clusters/cluster_analysis" } },
        });
        expect(inputMarks.unknowns).to.deep.equal([]);
    });

    it("runs with an instance profile only when it is given one", async () => {
        const { inputs } = (await recordCluster("profile-1")).only(CLUSTER);
        expect(inputs["awsAttributes"]).to.deep.equal({
            availability: "SPOT_WITH_FALLBACK",
            firstOnDemand: 1,
            zoneId: "auto",
            instanceProfileArn: "profile-1",
        });
    });
});
