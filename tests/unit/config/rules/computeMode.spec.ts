import { expect } from "chai";
import { environment, problemsIn, settingsOf, workspaceAlone, type Raw } from "../samples";

const { network: _network, ...withoutNetwork } = environment;

const serverless: Raw = {
    ...withoutNetwork,
    computeMode: "serverless",
    publicCidrs: { office: "203.0.113.0/24" },
    warehouses: { reporting: {} },
    workloads: { ingest: { source: { notebook: "/Shared/ingest" } } },
};

const useless = (path: string): string =>
    `${path}: got a setting of compute in a network of yours, allowed: only with computeMode classic; ` +
    "remove it: Databricks runs serverless compute";

describe("rules about where compute runs", () => {
    it("let a serverless environment be without network, and its workspace be a stack of its own", () => {
        expect(settingsOf(serverless).network).to.equal(undefined);
        settingsOf({ ...serverless, layers: ["platform"], warehouses: undefined, workloads: undefined });
        settingsOf({ ...workspaceAlone, computeMode: "serverless" });
        expect(settingsOf(environment).computeMode).to.equal("classic");
    });

    it("want a network of ours where compute runs in it", () => {
        expect(problemsIn({ ...environment, network: undefined })).to.deep.equal([
            "network: got nothing, allowed: a section, which the layer platform needs; " +
                "add it to the stack file, or set computeMode to serverless",
        ]);
    });

    it("refuse what is about compute in a network of ours", () => {
        const { network } = environment;
        expect(
            problemsIn({
                ...serverless,
                network,
                clusters: {},
                clusterPolicies: { jobs: { use: "job" } },
                keys: {
                    existing: {
                        "workspace-storage": { arn: "arn:aws:kms:eu-west-1:111122223333:key/1", alias: "alias/one" },
                    },
                },
                retention: { clusterLogDays: 30 },
                workspace: { clusterUpdates: {} },
                workloads: { ingest: { source: { notebook: "/Shared/ingest" }, policy: "jobs", maxWorkers: 4 } },
            }),
        ).to.deep.equal(
            [
                "network",
                "clusters",
                "clusterPolicies",
                "keys.existing.workspace-storage",
                "retention.clusterLogDays",
                "workspace.clusterUpdates",
                "workloads.ingest.policy",
                "workloads.ingest.maxWorkers",
            ].map(useless),
        );
    });

    it("want to know who comes: such a workspace is public", () => {
        expect(problemsIn({ ...serverless, publicCidrs: {} })).to.deep.equal([
            "publicCidrs: got nothing, allowed: the public networks that people and runners come from, with computeMode " +
                "serverless; name them: the front end of a serverless workspace is public",
        ]);
    });

    it("refuse a serverless workspace where Databricks has none", () => {
        expect(problemsIn({ ...serverless, region: "us-gov-west-1" })).to.deep.equal([
            'computeMode: got "serverless", allowed: classic in us-gov-west-1, where Databricks has no serverless ' +
                "workspaces; set it to classic, and add network",
        ]);
    });

    it("say nothing of a mode that is none", () => {
        expect(problemsIn({ ...environment, computeMode: "fast" })).to.have.length(1);
    });
});
