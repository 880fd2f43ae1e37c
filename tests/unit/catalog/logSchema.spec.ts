import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { LogSchema } from "../../../components/catalog/logSchema";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:LogSchema";
const SCHEMA = "databricks:index/schema:Schema";
const GRANTS = "databricks:index/grants:Grants";
const VOLUME = "databricks:index/volume:Volume";

const TWO = { report: "application-2", ingest: "application-1" };

const recordSchema = (principals: Readonly<Record<string, string>> = TWO): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const gate = new Gate("workspace-ready", () => Promise.resolve());
        const { schemaName } = new LogSchema("log-schema", {
            workspace,
            gate,
            catalogName: "acme_dev_logs",
            principals,
        });
        const volume = { catalogName: "acme_dev_logs", schemaName, volumeType: "MANAGED" };
        new databricks.Volume("consumer", volume, { provider: workspace.resource });
    });

describe("LogSchema", () => {
    it("claim 21: creates a schema and its one grants resource, with the workspace provider", async () => {
        const graph = await recordSchema();
        const component = graph.only(COMPONENT, "log-schema");
        expect(children(graph, component)).to.deep.equal({
            "log-schema-schema": SCHEMA,
            "log-schema-grants": GRANTS,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-workspace"]));
        expect(component.outputs).to.deep.equal({ schemaName: "clusters" });
    });

    it("is deleted only once it is empty", async () => {
        expect((await recordSchema()).only(SCHEMA).inputs).to.deep.equal({
            catalogName: "acme_dev_logs",
            name: "clusters",
        });
    });

    it("lets every workload pass, sorted, and nothing more", async () => {
        expect((await recordSchema()).only(GRANTS).inputs).to.deep.equal({
            schema: "acme_dev_logs.clusters",
            grants: [
                { principal: "application-1", privileges: ["USE_SCHEMA"] },
                { principal: "application-2", privileges: ["USE_SCHEMA"] },
            ],
        });
    });

    it("grants nothing to nobody", async () => {
        const graph = await recordSchema({});
        expect(graph.count(GRANTS)).to.equal(0);
        expect(graph.only(VOLUME).inputs["schemaName"]).to.equal("clusters");
    });

    it("makes consumers of its name wait for the grants", async () => {
        const graph = await recordSchema();
        expect(graph.only(VOLUME).inputs["schemaName"]).to.equal("clusters");
        expect(graph.dependsOnTransitively(graph.only(VOLUME), graph.only(GRANTS))).to.equal(true);
    });

    it("claim 1: is created and updated only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        const graph = await recordSchema();
        for (const type of [SCHEMA, GRANTS]) {
            expect(graph.only(type).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
        }
    });
});
