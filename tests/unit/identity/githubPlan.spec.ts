import { expect } from "chai";
import { GITHUB_HOST, GITHUB_ISSUER, githubEnvironment, githubSubject } from "../../../components/identity/githubPlan";

describe("the subject of a workflow's token", () => {
    it("is the repository and the environment of GitHub, one to deploy and one to look", () => {
        expect(githubSubject("acme/lakehouse", "prod", "deploy")).to.equal("repo:acme/lakehouse:environment:prod");
        expect(githubSubject("acme/lakehouse", "prod", "preview")).to.equal(
            "repo:acme/lakehouse:environment:prod-preview",
        );
        expect(githubEnvironment("dev", "preview")).to.equal("dev-preview");
    });

    it("is never the same for two environments: theirs have no hyphens", () => {
        expect(githubSubject("a/b", "prod", "preview")).not.to.equal(githubSubject("a/b", "prodpreview", "deploy"));
    });

    it("is signed by GitHub, whom AWS knows without the beginning", () => {
        expect([GITHUB_ISSUER, GITHUB_HOST]).to.deep.equal([
            "https://token.actions.githubusercontent.com",
            "token.actions.githubusercontent.com",
        ]);
    });
});
