import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { LogPassage } from "../../../components/catalog/logPassage";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:LogPassage";
const GRANTS = "databricks:index/grants:Grants";

const recordPassage = (): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const gate = new Gate("workspace-ready", () => Promise.resolve());
        const schema = new databricks.Schema("schema", { catalogName: "logs" }, { provider: workspace.resource });
        const principals = { report: "application-2", ingest: "application-1" };
        new LogPassage("log-passage", { context: testContext(), workspace, gate, schema, principals });
    });

const both = (privilege: string): readonly object[] => [
    { principal: "application-1", privileges: [privilege] },
    { principal: "application-2", privileges: [privilege] },
];

describe("LogPassage", () => {
    it("claim 21: creates one grants resource for each securable, with the workspace provider", async () => {
        const graph = await recordPassage();
        const component = graph.only(COMPONENT, "log-passage");
        expect(children(graph, component)).to.deep.equal({
            "log-passage-catalog-grants": GRANTS,
            "log-passage-schema-grants": GRANTS,
        });
        expect(component.outputs).to.deep.equal({ schemaName: "acme_dev_logs.clusters" });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-workspace"]));
    });

    it("lets every workload pass, sorted, and nothing more", async () => {
        expect((await recordPassage()).ofType(GRANTS).map(({ inputs }) => inputs)).to.have.deep.members([
            { catalog: "acme_dev_logs", grants: both("USE_CATALOG") },
            { schema: "acme_dev_logs.clusters", grants: both("USE_SCHEMA") },
        ]);
    });

    it("comes after the schema", async () => {
        const graph = await recordPassage();
        const schema = graph.only("databricks:index/schema:Schema");
        expect(graph.ofType(GRANTS).map((grants) => graph.dependsOnTransitively(grants, schema))).to.deep.equal([
            true,
            true,
        ]);
    });

    it("claim 1: is created and updated only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        for (const { hooks } of (await recordPassage()).ofType(GRANTS)) {
            expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
        }
    });
});
