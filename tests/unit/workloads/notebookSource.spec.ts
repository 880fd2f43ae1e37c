import { expect } from "chai";
import { notebookFields } from "../../../components/workloads/notebookSource";

describe("notebookFields", () => {
    it("takes a notebook from a tag of a repository", () => {
        const git = { url: "https://example.com/jobs.git", provider: "gitHub", tag: "v1.2.0" };
        expect(notebookFields({ notebook: "jobs/ingest", git })).to.deep.equal({
            job: { gitSource: git },
            task: { notebookPath: "jobs/ingest", source: "GIT" },
        });
    });

    it("takes a notebook from the workspace when there is no repository", () => {
        expect(notebookFields({ notebook: "/Shared/ingest" })).to.deep.equal({
            job: {},
            task: { notebookPath: "/Shared/ingest", source: "WORKSPACE" },
        });
    });
});
