import { expect } from "chai";
import { AccountFeatures } from "../../../components/databricks/accountFeatures";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:AccountFeatures";
const SETTING = "databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting";

const recordFeatures = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        new AccountFeatures("features", { account, lifecycle: lifecycleOf(tier) });
    });

describe("AccountFeatures", () => {
    it("turns legacy features off in new workspaces, with the account's provider", async () => {
        const graph = await recordFeatures();
        const component = graph.only(COMPONENT, "features");
        expect(children(graph, component)).to.deep.equal({ "features-legacy": SETTING });
        expect(providers(graph, component)).to.deep.equal({ "features-legacy": "databricks-account" });
        expect(graph.only(SETTING).inputs).to.deep.equal({ disableLegacyFeatures: { value: true } });
    });

    it("keeps them off when the stack goes, unless it is disposable", async () => {
        const stays = async (tier: Tier): Promise<boolean> => (await recordFeatures(tier)).only(SETTING).retainOnDelete;
        expect([await stays("disposable"), await stays("standard"), await stays("critical")]).to.deep.equal([
            false,
            true,
            true,
        ]);
    });
});
