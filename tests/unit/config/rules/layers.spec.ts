import { expect } from "chai";
import { environment, foundation, problemsIn, settingsOf, workspaceAlone } from "../samples";

const stacks = "[foundation] or [platform] or [platform, workspace] or [workspace] or [organization]";

describe("rules about layers", () => {
    it("let the foundation be alone, and platform and workspace be together or apart", () => {
        settingsOf(foundation);
        settingsOf({ ...environment, layers: ["platform", "workspace"] });
        settingsOf({ ...environment, layers: ["platform"] });
        settingsOf(workspaceAlone);
    });

    it("refuse any other combination, and another order", () => {
        for (const layers of [
            ["foundation", "platform"],
            ["foundation", "workspace"],
        ]) {
            const [problem] = problemsIn({ ...foundation, ...environment, layers });
            expect(problem).to.equal(
                `layers: got [${layers.join(", ")}], allowed: ${stacks}; give the other layers a stack of their own`,
            );
        }
        expect(problemsIn({ ...environment, layers: ["workspace", "platform"] })).to.deep.equal([
            `layers: got [workspace, platform], allowed: ${stacks}; write [platform, workspace]: the lowest layer first`,
        ]);
    });

    it("refuse a layer without the section that it needs", () => {
        expect(problemsIn({ ...foundation, databricks: undefined })).to.deep.equal([
            "databricks: got nothing, allowed: a section, which the layer foundation needs; add it to the stack file",
        ]);
        expect(problemsIn({ ...environment, network: undefined })).to.deep.equal([
            "network: got nothing, allowed: a section, which the layer platform needs; " +
                "add it to the stack file, or set computeMode to serverless",
        ]);
    });

    it("refuse a workspace without its upstream", () => {
        expect(problemsIn({ ...workspaceAlone, upstream: {} })).to.deep.equal([
            "upstream.platform: got nothing, allowed: the stack with the layer platform, which the layer workspace needs; " +
                "name it as organization/project/stack, or add platform to layers",
        ]);
    });

    it("refuse an upstream platform beside a platform of one's own", () => {
        const platform = "organization/lakehouse/other";
        expect(problemsIn({ ...environment, upstream: { platform } })).to.deep.equal([
            `upstream.platform: got "${platform}", allowed: nothing in a stack that has the layer platform itself; ` +
                "remove upstream.platform, or platform from layers",
        ]);
    });

    it("refuse what no layer of the stack uses, saying which would", () => {
        const useless = (path: string, users: string): string =>
            `${path}: got a setting that no layer of this stack uses, allowed: only with the layer ${users}; ` +
            "move it to the file of such a stack, or remove it";
        expect(problemsIn({ ...foundation, workloads: {}, network: environment["network"] })).to.deep.equal([
            useless("network", "platform"),
            useless("workloads", "workspace"),
        ]);
        expect(problemsIn({ ...foundation, upstream: { foundation: "a/b/c", platform: "a/b/d" } })).to.deep.equal([
            useless("upstream.foundation", "platform"),
            useless("upstream.platform", "workspace"),
        ]);
        expect(
            problemsIn({
                ...environment,
                databricks: foundation["databricks"],
                metastore: { mode: "create" },
                audit: {},
                retention: {
                    archiveDays: 400,
                    glacierDays: 90,
                    accessLogDays: 90,
                    logGroupDays: 90,
                    noncurrentDays: 30,
                },
            }),
        ).to.deep.equal([
            useless("databricks", "foundation"),
            useless("metastore", "foundation"),
            useless("audit", "foundation"),
            useless("retention.archiveDays", "foundation"),
            useless("retention.glacierDays", "foundation"),
            useless("retention.accessLogDays", "foundation"),
        ]);
        expect(
            problemsIn({ ...foundation, retention: { archiveDays: 400, clusterLogDays: 30, noncurrentDays: 30 } }),
        ).to.deep.equal([
            useless("retention.clusterLogDays", "platform"),
            useless("retention.noncurrentDays", "platform"),
        ]);
        expect(problemsIn({ ...workspaceAlone, lake: {}, keys: {}, retention: {} })).to.deep.equal([
            useless("retention", "foundation or platform"),
            useless("keys", "foundation or platform"),
            useless("lake", "platform"),
        ]);
        const compute = { catalogs: {}, clusterPolicies: {}, clusters: {}, warehouses: {} };
        expect(problemsIn({ ...environment, layers: ["platform"], ...compute })).to.deep.equal(
            Object.keys(compute).map((path) => useless(path, "workspace")),
        );
    });
});
