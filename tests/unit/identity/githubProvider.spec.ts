import { expect } from "chai";
import { GithubProvider, githubProviderArn } from "../../../components/identity/githubProvider";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const PROVIDER = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";
const COMPONENT = "lakehouse:identity:GithubProvider";
const ARN = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

const recordProvider = (mode: "create" | "existing"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new GithubProvider("github", { context: testContext(), mode }, { provider: aws });
    }, "unknown");

describe("GithubProvider", () => {
    it("takes tokens that GitHub made for AWS", async () => {
        const graph = await recordProvider("create");
        const component = graph.only(COMPONENT, "github");
        expect(children(graph, component)).to.deep.equal({ "github-provider": PROVIDER });
        expect(graph.only(PROVIDER).inputs).to.deep.equal({
            url: "https://token.actions.githubusercontent.com",
            clientIdLists: ["sts.amazonaws.com"],
            tags: testContext().tags("identity", "github"),
        });
        expect(component.outputs).to.deep.equal({ providerArn: ARN });
    });

    it("names the one that is there already", async () => {
        const graph = await recordProvider("existing");
        expect(graph.count(PROVIDER)).to.equal(0);
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ providerArn: ARN });
    });

    it("is in the partition of its context", () => {
        const context = testContext({ region: "us-gov-west-1", shard: "civilian" });
        expect(githubProviderArn(context)).to.match(/^arn:aws-us-gov:iam::/);
    });
});
