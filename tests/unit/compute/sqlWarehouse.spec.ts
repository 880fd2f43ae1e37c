import { expect } from "chai";
import { SqlWarehouse } from "../../../components/compute/sqlWarehouse";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:compute:SqlWarehouse";
const WAREHOUSE = "databricks:index/sqlEndpoint:SqlEndpoint";

const recordWarehouse = (serverless?: boolean): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new SqlWarehouse("warehouse-reports", {
            context: testContext(),
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            warehouse: "reports",
            size: "2X-Small",
            maxClusters: 3,
            autoStopMinutes: 10,
            ...(serverless !== undefined && { serverless }),
        });
    });

describe("SqlWarehouse", () => {
    it("creates one warehouse with the workspace provider", async () => {
        const graph = await recordWarehouse();
        const component = graph.only(COMPONENT, "warehouse-reports");
        expect(children(graph, component)).to.deep.equal({ "warehouse-reports-warehouse": WAREHOUSE });
        expect(providers(graph, component)).to.deep.equal({ "warehouse-reports-warehouse": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ warehouseId: graph.only(WAREHOUSE).placeholders["id"] });
    });

    it("claim 57: is bounded, tagged, in our network, and stops when idle", async () => {
        expect((await recordWarehouse()).only(WAREHOUSE).inputs).to.deep.equal({
            name: "acme-dev-reports",
            warehouseType: "PRO",
            enableServerlessCompute: false,
            clusterSize: "2X-Small",
            minNumClusters: 1,
            maxNumClusters: 3,
            autoStopMins: 10,
            tags: { customTags: [{ key: "workload", value: "reports" }] },
        });
    });

    it("is serverless only when told to", async () => {
        expect((await recordWarehouse(true)).only(WAREHOUSE).inputs["enableServerlessCompute"]).to.equal(true);
    });

    it("claim 3: waits until the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        const { hooks } = (await recordWarehouse()).only(WAREHOUSE);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
