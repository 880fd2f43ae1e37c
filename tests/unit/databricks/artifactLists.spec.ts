import { expect } from "chai";
import { ArtifactLists, type AllowedArtifacts } from "../../../components/databricks/artifactLists";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:ArtifactLists";
const LIST = "databricks:index/artifactAllowlist:ArtifactAllowlist";
const SCRIPTS = ["/Volumes/main/tools/z/", "/Volumes/main/tools/a/"];

const recordLists = (allowed: Partial<AllowedArtifacts>, tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        const all = { initScripts: [], jars: [], maven: [], ...allowed };
        new ArtifactLists("artifacts", { account, workspaceId: "42", allowed: all, lifecycle: lifecycleOf(tier) });
    });

describe("ArtifactLists", () => {
    it("is one list for each kind of which anything is allowed, through a workspace, with the account's provider", async () => {
        const graph = await recordLists({ initScripts: SCRIPTS, maven: ["com.example:"] });
        const component = graph.only(COMPONENT, "artifacts");
        expect(children(graph, component)).to.deep.equal({
            "artifacts-init-script": LIST,
            "artifacts-library-maven": LIST,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
        expect(component.outputs).to.deep.equal({ lists: ["INIT_SCRIPT", "LIBRARY_MAVEN"] });
        expect((await recordLists({})).count(LIST)).to.equal(0);
    });

    it("names beginnings, sorted", async () => {
        const { inputs } = (await recordLists({ initScripts: SCRIPTS })).only(LIST, "artifacts-init-script");
        expect(inputs).to.deep.equal({
            artifactType: "INIT_SCRIPT",
            artifactMatchers: [
                { artifact: "/Volumes/main/tools/a/", matchType: "PREFIX_MATCH" },
                { artifact: "/Volumes/main/tools/z/", matchType: "PREFIX_MATCH" },
            ],
            providerConfig: { workspaceId: "42" },
        });
    });

    it("keeps the lists when the stack goes, unless it is disposable", async () => {
        const stays = async (tier: Tier): Promise<boolean> =>
            (await recordLists({ jars: SCRIPTS }, tier)).only(LIST, "artifacts-library-jar").retainOnDelete;
        expect([await stays("disposable"), await stays("standard")]).to.deep.equal([false, true]);
    });
});
