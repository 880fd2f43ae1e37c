import { expect } from "chai";
import { SystemSchemas } from "../../../components/databricks/systemSchemas";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:SystemSchemas";
const SCHEMA = "databricks:index/systemSchema:SystemSchema";

const recordSchemas = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        const lifecycle = lifecycleOf(tier);
        new SystemSchemas("schemas", { account, workspaceId: "42", schemas: ["access", "query"], lifecycle });
    });

describe("SystemSchemas", () => {
    it("turns on each schema, through a workspace, with the account's provider", async () => {
        const graph = await recordSchemas();
        const component = graph.only(COMPONENT, "schemas");
        expect(children(graph, component)).to.deep.equal({ "schemas-access": SCHEMA, "schemas-query": SCHEMA });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
        expect(graph.only(SCHEMA, "schemas-access").inputs).to.deep.equal({
            schema: "access",
            providerConfig: { workspaceId: "42" },
        });
    });

    it("leaves them on when the stack goes, unless it is disposable", async () => {
        const stays = async (tier: Tier): Promise<boolean> =>
            (await recordSchemas(tier)).only(SCHEMA, "schemas-query").retainOnDelete;
        expect([await stays("disposable"), await stays("standard"), await stays("critical")]).to.deep.equal([
            false,
            true,
            true,
        ]);
    });
});
