import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { LogSchema } from "../../../components/catalog/logSchema";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:LogSchema";
const SCHEMA = "databricks:index/schema:Schema";

const recordSchema = (): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const gate = new Gate("workspace-ready", () => Promise.resolve());
        const catalog = new databricks.Catalog("catalog", {}, { provider: workspace.resource });
        new LogSchema("log-schema", { context: testContext(), workspace, gate, catalog });
    });

describe("LogSchema", () => {
    it("creates one schema with the workspace provider", async () => {
        const graph = await recordSchema();
        const component = graph.only(COMPONENT, "log-schema");
        expect(children(graph, component)).to.deep.equal({ "log-schema-schema": SCHEMA });
        expect(providers(graph, component)).to.deep.equal({ "log-schema-schema": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ schemaName: "clusters" });
    });

    it("is deleted only once it is empty", async () => {
        const { inputs, protect } = (await recordSchema()).only(SCHEMA);
        expect(inputs).to.deep.equal({ catalogName: "acme_dev_logs", name: "clusters" });
        expect(protect).to.equal(false);
    });

    it("comes after the catalog", async () => {
        const graph = await recordSchema();
        const catalog = graph.only("databricks:index/catalog:Catalog");
        expect(graph.dependsOnTransitively(graph.only(SCHEMA), catalog)).to.equal(true);
    });

    it("claim 1: is created and updated only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        expect((await recordSchema()).only(SCHEMA).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
