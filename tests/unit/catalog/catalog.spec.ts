import { expect } from "chai";
import { Catalog } from "../../../components/catalog/catalog";
import { Gate } from "../../../components/shared/gates";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:Catalog";
const CATALOG = "databricks:index/catalog:Catalog";

const recordCatalog = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        new Catalog("catalog-main", {
            context: testContext(),
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            catalog: "sales-eu",
            locationUrl: "s3://bucket",
            lifecycle: lifecycleOf(tier),
        });
    });

describe("Catalog", () => {
    it("creates one catalog with the workspace provider", async () => {
        const graph = await recordCatalog();
        const component = graph.only(COMPONENT, "catalog-main");
        expect(children(graph, component)).to.deep.equal({ "catalog-main-catalog": CATALOG });
        expect(providers(graph, component)).to.deep.equal({ "catalog-main-catalog": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ catalogName: "acme_dev_sales_eu" });
    });

    it("claims 26 and 37: is isolated, with storage of its own in our lake", async () => {
        expect((await recordCatalog()).only(CATALOG).inputs).to.deep.equal({
            name: "acme_dev_sales_eu",
            storageRoot: "s3://bucket/catalogs/sales-eu",
            isolationMode: "ISOLATED",
            forceDestroy: false,
        });
    });

    it("claim 1: is created and updated only once the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        expect((await recordCatalog()).only(CATALOG).hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: keeps its data by its tier (${tier})`, async () => {
            const { inputs, protect, retainOnDelete } = (await recordCatalog(tier)).only(CATALOG);
            // Were it to stay in the cloud, its external location could not be deleted.
            const wanted = { ...lifecycleOf(tier), retainOnDelete: false };
            expect({ forceDestroy: inputs["forceDestroy"], protect, retainOnDelete }).to.deep.equal(wanted);
        });
    }
});
