import { expect } from "chai";
import { environment, problemsIn, settingsOf, workspaceAlone, type Raw } from "../samples";

const clusterPolicies = {
    shared: { use: "all-purpose", nodeTypes: ["m6id.large", "r6id.large"], maxWorkers: 4 },
    batch: { use: "job", maxWorkers: 6 },
};
const source = { notebook: "/Shared/ingest" };
const withClusters = (clusters: Raw): Raw => ({ ...environment, clusterPolicies, clusters });
const withWorkload = (workload: Raw): Raw => ({
    ...environment,
    clusterPolicies,
    workloads: { ingest: { source, policy: "batch", ...workload } },
});

describe("rules about references", () => {
    it("refuse a catalog in a zone that the lake does not have", () => {
        expect(
            problemsIn({ ...environment, catalogs: { main: { zone: "silvr" }, raw: { zone: "iron" } } }),
        ).to.deep.equal([
            'catalogs.main.zone: got "silvr", allowed: landing, bronze, silver, gold; did you mean silver?',
            'catalogs.raw.zone: got "iron", allowed: landing, bronze, silver, gold; name one that is there, or add it to lake.zones',
        ]);
    });

    it("refuse a default catalog that is not there", () => {
        const naming = (defaultCatalog: string): readonly string[] =>
            problemsIn({ ...environment, workspace: { defaultCatalog } });
        expect(naming("main")).to.deep.equal([]);
        expect(naming("mian")).to.deep.equal([
            'workspace.defaultCatalog: got "mian", allowed: main; did you mean main?',
        ]);
        expect(naming("Main")).to.have.length(1);
    });

    it("leave zones of another stack to that stack's contract", () => {
        settingsOf({ ...workspaceAlone, catalogs: { main: { zone: "iron" } } });
    });

    it("refuse a lake without zones", () => {
        expect(problemsIn({ ...environment, lake: { zones: {} }, catalogs: {} })).to.deep.equal([
            "lake.zones: got an empty map, allowed: at least one zone; name a zone, or remove lake.zones for the default four",
        ]);
    });

    it("refuse a cluster with a policy that is not there, or is for jobs", () => {
        expect(problemsIn(withClusters({ explore: { policy: "sharde" }, mine: { policy: "batch" } }))).to.deep.equal([
            'clusters.explore.policy: got "sharde", allowed: shared; did you mean shared?',
            'clusters.mine.policy: got "batch", allowed: shared; name one that is there, or add it to clusterPolicies with use all-purpose',
        ]);
        expect(problemsIn({ ...environment, clusterPolicies: {}, clusters: { mine: {} } })).to.deep.equal([
            'clusters.mine.policy: got "interactive", allowed: a key of clusterPolicies with use all-purpose, of which there is none; ' +
                "name one that is there, or add it to clusterPolicies with use all-purpose",
        ]);
    });

    it("refuse a cluster beyond its policy", () => {
        const explore = { policy: "shared", nodeType: "c6id.large", minWorkers: 6, maxWorkers: 5 };
        expect(problemsIn(withClusters({ explore }))).to.deep.equal([
            'clusters.explore.nodeType: got "c6id.large", allowed: m6id.large, r6id.large; name one that is there, or add it to clusterPolicies.shared.nodeTypes',
            "clusters.explore.maxWorkers: got 5, allowed: at most 4, which is clusterPolicies.shared.maxWorkers; " +
                "lower it, or raise clusterPolicies.shared.maxWorkers",
            "clusters.explore.minWorkers: got 6, allowed: less than 5, which is clusters.explore.maxWorkers; " +
                "lower it, or raise clusters.explore.maxWorkers",
        ]);
        settingsOf(
            withClusters({ explore: { policy: "shared", nodeType: "r6id.large", minWorkers: 3, maxWorkers: 4 } }),
        );
    });

    it("refuse a workload with a policy for people, or beyond its policy", () => {
        expect(problemsIn(withWorkload({ policy: "shared" }))).to.deep.equal([
            'workloads.ingest.policy: got "shared", allowed: batch; name one that is there, or add it to clusterPolicies with use job',
        ]);
        expect(problemsIn(withWorkload({ maxWorkers: 7 }))).to.deep.equal([
            "workloads.ingest.maxWorkers: got 7, allowed: at most 6, which is clusterPolicies.batch.maxWorkers; " +
                "lower it, or raise clusterPolicies.batch.maxWorkers",
        ]);
        settingsOf(withWorkload({ maxWorkers: 6 }));
    });

    it("refuse a workload that reads or writes a catalog that is not there", () => {
        expect(problemsIn(withWorkload({ reads: ["main", "mian"], writes: ["lab"] }))).to.deep.equal([
            'workloads.ingest.reads[1]: got "mian", allowed: main; did you mean main?',
            'workloads.ingest.writes[0]: got "lab", allowed: main; name one that is there, or add it to catalogs',
        ]);
        settingsOf(withWorkload({ reads: ["main"], writes: ["main"] }));
    });

    it("want an absolute notebook in the workspace and a relative one in a repository", () => {
        const git = { url: "https://github.com/example/jobs", tag: "v1" };
        expect(problemsIn(withWorkload({ source: { notebook: "ingest" } }))).to.deep.equal([
            "workloads.ingest.source.notebook: got a relative path, allowed: an absolute path in the workspace; " +
                "begin it with /, or add git for a notebook in a repository",
        ]);
        expect(problemsIn(withWorkload({ source: { notebook: "/ingest", git } }))).to.deep.equal([
            "workloads.ingest.source.notebook: got an absolute path, allowed: a path from the root of the repository; " +
                "take the leading / away, or remove git for a notebook in the workspace",
        ]);
        settingsOf(withWorkload({ source: { notebook: "ingest", git } }));
    });
});
