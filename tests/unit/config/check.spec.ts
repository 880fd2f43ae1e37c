import { expect } from "chai";
import { settingsSchema } from "../../../config/schema";
import { environment, problemsIn, settingsOf, withNetwork } from "./samples";

const WORD = "1 to 12 lower-case letters and digits, beginning with a letter";
const KEY = "1 to 24 lower-case letters, digits and single hyphens, beginning with a letter";
const correct = "correct it in the stack file";

describe("settings", () => {
    it("need nothing but what has no default", () => {
        expect(problemsIn({})).to.deep.equal([
            `prefix: got nothing, allowed: ${WORD}; run \`pulumi config set lakehouse:prefix <value>\` or add it to the stack file`,
            `environment: got nothing, allowed: ${WORD}; run \`pulumi config set lakehouse:environment <value>\` or add it to the stack file`,
            "region: got nothing, allowed: an AWS region such as eu-west-1; run `pulumi config set lakehouse:region <value>` or add it to the stack file",
            "awsAccountId: got nothing, allowed: 12 digits, quoted; run `pulumi config set lakehouse:awsAccountId <value>` or add it to the stack file",
            "owner: got nothing, allowed: 1 to 128 letters, digits, spaces and . : / = + - @ _; run `pulumi config set lakehouse:owner <value>` or add it to the stack file",
            "costCenter: got nothing, allowed: 1 to 128 letters, digits, spaces and . : / = + - @ _; run `pulumi config set lakehouse:costCenter <value>` or add it to the stack file",
            "network: got nothing, allowed: a section, which the layer platform needs; add it to the stack file, or set computeMode to serverless",
        ]);
        settingsOf(environment);
    });

    it("have a default for everything else", () => {
        const { network, lake, catalogs, clusters, workloads, ...settings } = settingsOf(environment);
        expect(settings).to.deep.include({
            layers: ["platform", "workspace"],
            tier: "standard",
            dataClassification: "confidential",
            upstream: { foundation: "organization/lakehouse/foundation" },
            metastore: { mode: "create", owner: "metastore-admins" },
            audit: {
                accountIds: [],
                objectLock: { mode: "governance", days: 30 },
                accessLogs: { mode: "create" },
                trail: { mode: "create" },
                alarms: { mode: "create", emails: [] },
                recorder: {
                    mode: "create",
                    globalResources: true,
                    serviceLinkedRole: "create",
                    unusedRoles: { days: 90, exempt: [] },
                },
                externalAccess: { mode: "create" },
                unusedAccess: { mode: "create", days: 90 },
            },
            account: {
                publicAccessBlock: { mode: "create" },
                ebsEncryption: { mode: "create" },
                vpcPublicAccessBlock: { mode: "create" },
                lakeFormation: {
                    mode: "off",
                    reason: "Nobody is named who grants: neither deployment.environments nor account.lakeFormation.administrators.",
                },
                catalogEncryption: { mode: "create" },
            },
            retention: {
                archiveDays: 365,
                glacierDays: 90,
                accessLogDays: 365,
                clusterLogDays: 90,
                logGroupDays: 365,
                noncurrentDays: 30,
            },
            keys: { deletionWindowDays: 30, multiRegion: false, replicaRegions: [], existing: {} },
            gates: { intervalSeconds: 5, settleSeconds: 30, timeoutSeconds: 600 },
        });
        expect(network?.cidr).to.equal("10.64.0.0/16");
        expect(network?.zoneIds).to.deep.equal(["euw1-az1", "euw1-az2"]);
        expect(Object.keys(lake.zones)).to.deep.equal(["landing", "bronze", "silver", "gold"]);
        expect(catalogs).to.deep.equal({ main: { zone: "silver" } });
        expect([clusters, workloads]).to.deep.equal([{}, {}]);
    });

    it("claim 66: refuse an unknown key with the nearest known one, at any depth", () => {
        expect(problemsIn({ ...environment, reigon: "eu-west-1" })).to.deep.equal([
            `reigon: got an unknown key, allowed: ${Object.keys(settingsSchema.shape).join(", ")}; rename it to region in the stack file`,
        ]);
        const [misspelt = "", ...others] = problemsIn(withNetwork({ conectedCidrs: {} }));
        expect(misspelt).to.match(
            /^network\.conectedCidrs: got an unknown key, allowed: .*zoneIds, connectedCidrs, .*; rename it to connectedCidrs in/,
        );
        expect(others).to.deep.equal([]);
        expect(problemsIn({ ...environment, warehouses: { sql: { maxCluster: 1, colour: "red" } } })).to.deep.equal([
            "warehouses.sql.maxCluster: got an unknown key, allowed: size, maxClusters, autoStopMinutes; rename it to maxClusters in the stack file",
            "warehouses.sql.colour: got an unknown key, allowed: size, maxClusters, autoStopMinutes; remove it from the stack file",
        ]);
    });

    it("do not take names that every object inherits for known keys", () => {
        const keys = ["__proto__", "constructor", "toString"];
        const raw = JSON.parse(`{${keys.map((key) => `"${key}": 1`).join()}}`) as Record<string, unknown>;
        const lines = problemsIn(Object.defineProperties({ ...environment }, Object.getOwnPropertyDescriptors(raw)));
        expect(lines.map((line) => line.split(",")[0])).to.deep.equal(keys.map((key) => `${key}: got an unknown key`));
    });

    it("claim 66: refuse a wrong type and a wrong choice with the path", () => {
        const raw = {
            ...environment,
            tier: "precious",
            retention: "long",
            gates: { settleSeconds: "soon" },
            clusterPolicies: { jobs: { use: "job", spot: "yes", nodeTypes: "m6id.large", maxWorkers: 2.5 } },
            catalogs: [],
            upstream: { foundation: 3 },
            workloads: { ingest: { source: { notebook: 7 } } },
        };
        expect(problemsIn(raw)).to.deep.equal([
            `tier: got "precious", allowed: disposable, standard, critical; ${correct}`,
            `upstream.foundation: got 3, allowed: organization/project/stack; ${correct}`,
            `retention: got "long", allowed: a section with archiveDays, glacierDays, accessLogDays, clusterLogDays, logGroupDays, noncurrentDays; ${correct}`,
            `gates.settleSeconds: got "soon", allowed: 0 to 300 seconds; ${correct}`,
            `catalogs: got an empty list, allowed: a map; ${correct}`,
            `clusterPolicies.jobs.nodeTypes: got "m6id.large", allowed: a list of at least 1, each only once; ${correct}`,
            `clusterPolicies.jobs.maxWorkers: got 2.5, allowed: 2 to 500 workers, a whole number; ${correct}`,
            `clusterPolicies.jobs.spot: got "yes", allowed: true or false; ${correct}`,
            `workloads.ingest.source.notebook: got 7, allowed: a path; ${correct}`,
        ]);
    });

    it("refuse an account id of 11 digits", () => {
        expect(problemsIn({ ...environment, awsAccountId: "11112222333" })).to.deep.equal([
            `awsAccountId: got "11112222333", allowed: 12 digits, quoted; ${correct}`,
        ]);
    });

    it("refuse a mode that there is not, and one without what it needs", () => {
        expect(problemsIn(withNetwork({ frontEnd: { mode: "open" } }))).to.deep.equal([
            `network.frontEnd.mode: got "open", allowed: private, both, public; ${correct}`,
        ]);
        expect(problemsIn(withNetwork({ frontEnd: { mode: "private" } }))).to.deep.equal([
            "network.frontEnd.runner: got nothing, allowed: a few words, 3 to 200 characters; add it to the stack file",
        ]);
        expect(problemsIn(withNetwork({ frontEnd: { mode: "public", reason: "because" } }))).to.deep.equal([
            `network.frontEnd.reason: got "because", allowed: a sentence that says why, 15 to 200 characters; ${correct}`,
        ]);
    });

    it("refuse a name that cannot be part of physical names", () => {
        expect(
            problemsIn({ ...environment, prefix: "Acme_", lake: { zones: { "-raw": {}, silver: {} } } }),
        ).to.deep.equal([
            `prefix: got "Acme_", allowed: ${WORD}; ${correct}`,
            `lake.zones.-raw: got the key "-raw", allowed: ${KEY}; rename it in the stack file`,
        ]);
    });

    it("refuse a prefix and an environment with hyphens, which would make names ambiguous", () => {
        expect(problemsIn({ ...environment, prefix: "acme-data", environment: "dev-lake" })).to.deep.equal([
            `prefix: got "acme-data", allowed: ${WORD}; ${correct}`,
            `environment: got "dev-lake", allowed: ${WORD}; ${correct}`,
        ]);
    });

    it("say which choice was probably meant, and which element of a list stands there twice", () => {
        const policy = { use: "jobs", nodeTypes: ["m6id.large", "m6id.xlarge", "m6id.large"] };
        expect(problemsIn(withNetwork({ frontEnd: { mode: "publc" } }))).to.deep.equal([
            'network.frontEnd.mode: got "publc", allowed: private, both, public; did you mean public?',
        ]);
        expect(problemsIn({ ...environment, tier: "disposible", clusterPolicies: { jobs: policy } })).to.deep.equal([
            'tier: got "disposible", allowed: disposable, standard, critical; did you mean disposable?',
            'clusterPolicies.jobs.use: got "jobs", allowed: all-purpose, job; did you mean job?',
            `clusterPolicies.jobs.nodeTypes[2]: got "m6id.large", allowed: each only once; ${correct}`,
        ]);
    });

    it("do not measure names in a region that there is not", () => {
        const lines = problemsIn({ ...environment, region: "eu-north-1-and-very-far-from-everything-else-there-is" });
        expect(lines.map((line) => line.split(":")[0])).to.deep.equal(["region"]);
    });

    it("are the same as values and as the text that Pulumi makes of them", () => {
        const raw = { ...environment, costCenter: 4711, gates: { settleSeconds: 0 }, layers: ["platform"] };
        const text = { ...raw, costCenter: "4711", network: JSON.stringify(environment["network"]) };
        const asText = { ...text, gates: '{"settleSeconds":0}', layers: '["platform"]' };
        expect(settingsOf(asText)).to.deep.equal(settingsOf(raw));
        expect(settingsOf(raw).costCenter).to.equal("4711");
        expect(problemsIn({ ...raw, layers: "platform" })).to.deep.equal([
            `layers: got "platform", allowed: a list of at least 1, each only once; ${correct}`,
        ]);
    });

    it("count as absent when they are undefined", () => {
        expect(settingsOf({ ...environment, tier: undefined })).to.deep.equal(settingsOf(environment));
    });
});
