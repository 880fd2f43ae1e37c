import { expect } from "chai";
import { DefaultCatalog } from "../../../components/catalog/defaultCatalog";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { plan } from "../../support/plan";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:DefaultCatalog";
const SETTING = "databricks:index/defaultNamespaceSetting:DefaultNamespaceSetting";

const recordDefault = (): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const gate = new Gate("workspace-ready", () => Promise.resolve());
        new DefaultCatalog("default-catalog", { workspace, gate, catalogName: "acme_dev_main" });
    });

describe("DefaultCatalog", () => {
    it("is one setting of the workspace, with the workspace provider", async () => {
        const graph = await recordDefault();
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal({ "default-catalog-setting": SETTING });
        expect(providers(graph, component)).to.deep.equal({ "default-catalog-setting": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ catalogName: "acme_dev_main" });
        expect(graph.only(SETTING).inputs).to.deep.equal({ namespace: { value: "acme_dev_main" } });
    });

    it("claim 1: is set only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        expect((await recordDefault()).only(SETTING).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });

    it("is one of the environment's catalogs, which is there first; without a choice it stays Databricks'", async () => {
        const graph = await plan("prod", { workspace: { defaultCatalog: "reporting" } });
        expect(graph.only(SETTING).inputs).to.deep.equal({ namespace: { value: "acme_prod_reporting" } });
        const catalog = graph.only("databricks:index/catalog:Catalog", "catalog-reporting-catalog");
        expect(graph.dependsOnTransitively(graph.only(SETTING), catalog)).to.equal(true);
        expect((await plan("prod")).count(SETTING)).to.equal(0);
    });
});
