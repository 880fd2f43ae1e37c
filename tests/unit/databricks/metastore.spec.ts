import { expect } from "chai";
import { Metastore, type MetastoreMode } from "../../../components/databricks/metastore";
import { Gate } from "../../../components/shared/gates";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:Metastore";
const METASTORE = "databricks:index/metastore:Metastore";

const CREATED = { mode: "create", owner: "metastore-admins" } as const;

const recordMetastore = (mode: MetastoreMode, tier: Tier = "critical"): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        const ownerGate = new Gate("owner-known", () => Promise.resolve());
        new Metastore("metastore", { context: testContext(), account, mode, ownerGate, lifecycle: lifecycleOf(tier) });
    });

describe("Metastore", () => {
    it("creates the region's metastore with the account provider", async () => {
        const graph = await recordMetastore(CREATED);
        const component = graph.only(COMPONENT, "metastore");
        expect(children(graph, component)).to.deep.equal({ "metastore-metastore": METASTORE });
        expect(providers(graph, component)).to.deep.equal({ "metastore-metastore": "databricks-account" });
    });

    it("claim 37: has no storage of its own, so that every catalog names where its data is", async () => {
        const graph = await recordMetastore(CREATED);
        expect(graph.only(METASTORE).inputs).to.deep.equal({
            name: "acme-dev-eu-west-1",
            region: "eu-west-1",
            externalAccessEnabled: false,
            forceDestroy: false,
            owner: "metastore-admins",
        });
    });

    it("is made, and given to another, only where its owner is known", async () => {
        const { hooks } = (await recordMetastore(CREATED)).only(METASTORE);
        expect(hooks).to.deep.equal({ beforeCreate: ["owner-known"], beforeUpdate: ["owner-known"] });
    });

    it("hands on the plain id, not the resource's", async () => {
        const graph = await recordMetastore(CREATED);
        const { placeholders } = graph.only(METASTORE);
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ metastoreId: placeholders["metastoreId"] });
    });

    it("claim 25: makes nothing when the metastore exists", async () => {
        const graph = await recordMetastore({ mode: "existing", metastoreId: "5f0c" });
        expect(children(graph, graph.only(COMPONENT))).to.deep.equal({});
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ metastoreId: "5f0c" });
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: is never destroyed with its contents, and protected by its tier (${tier})`, async () => {
            const { inputs, protect, retainOnDelete } = (await recordMetastore(CREATED, tier)).only(METASTORE);
            const wanted = lifecycleOf(tier);
            expect(inputs["forceDestroy"]).to.equal(false);
            expect({ protect, retainOnDelete }).to.deep.equal({
                protect: wanted.protect,
                retainOnDelete: wanted.retainOnDelete,
            });
        });
    }
});
