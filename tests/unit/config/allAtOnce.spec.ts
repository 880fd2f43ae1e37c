import { expect } from "chai";
import { foundation, problemsIn, withNetwork } from "./samples";

const KEY = "1 to 24 lower-case letters, digits and single hyphens, beginning with a letter";

describe("settings, all of whose problems are said at once", () => {
    it("say all that is wrong at once, also between settings of which others are wrong", () => {
        const raw = {
            ...foundation,
            prefx: "acme",
            awsAccountId: 1,
            region: "us-gov-west-1",
            tier: "critical",
            retention: { archiveDays: 90 },
            keys: { deletionWindowDays: 3 },
            alertWebhookUrl: "https://hooks.example.com/T0/B0",
        };
        expect(problemsIn(raw).map((line) => line.split(",")[0])).to.deep.equal([
            'awsAccountId: got "1"',
            "keys.deletionWindowDays: got 3",
            "prefx: got an unknown key",
            "alertWebhookUrl: got a secret in plain text",
            "alertWebhookUrl: got a setting that no layer of this stack uses",
            "databricks.shard: got nothing",
            "retention.archiveDays: got 90 days",
        ]);
    });

    it("say all that is wrong at once, also within a section, a map or an entry of which a part is wrong", () => {
        const raw = {
            ...withNetwork({
                cidr: "11.66.0.0/27",
                zoneIds: ["euw1-az1"],
                frontEnd: { mode: "publik" },
                connectedCidrs: { hub: "11.0.0.0/8", office: "11.0.0.1/8" },
            }),
            catalogs: { main: { zone: "platinum" }, other: { zone: 3 }, third: 7 },
            clusterPolicies: {
                jobs: { use: "job", maxWorkers: 1 },
                nightly: { use: "job", nodeTypes: ["m6id.large"] },
            },
            workloads: {
                ingest: { source: { notebook: "/a" }, policy: "nightly", nodeType: "m5.large", maxWorkers: "all" },
                report: { source: { notebook: "b" }, reads: ["man"], writes: "main", minWorkers: 5 },
            },
        };
        expect(problemsIn(raw).map((line) => line.replace(/;.*$/, ""))).to.deep.equal([
            'network.connectedCidrs.office: got "11.0.0.1/8", allowed: an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix',
            'network.frontEnd.mode: got "publik", allowed: private, both, public',
            "catalogs.other.zone: got 3, allowed: " + KEY,
            "catalogs.third: got 7, allowed: a section with zone",
            "clusterPolicies.jobs.maxWorkers: got 1, allowed: 2 to 500 workers, a whole number",
            'workloads.ingest.maxWorkers: got "all", allowed: 2 to 500 workers, a whole number',
            'workloads.report.writes: got "main", allowed: a list, each only once',
            'network.cidr: got "11.66.0.0/27", allowed: a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10',
            'network.cidr: got "11.66.0.0/27", allowed: /16 to /22, so that 8 workspace subnets fit in its half',
            "network.zoneIds: got 1 zone, allowed: at least 2 of euw1-az1, euw1-az2, euw1-az3",
            'network.cidr: got "11.66.0.0/27", allowed: a network without an address of network.connectedCidrs.hub, 11.0.0.0/8',
            'catalogs.main.zone: got "platinum", allowed: landing, bronze, silver, gold',
            'workloads.ingest.nodeType: got "m5.large", allowed: m6id.large',
            "workloads.report.minWorkers: got 5, allowed: less than 2, which is workloads.report.maxWorkers",
            'workloads.report.reads[0]: got "man", allowed: main, other, third',
            "workloads.report.source.notebook: got a relative path, allowed: an absolute path in the workspace",
        ]);
    });

    it("say all that is wrong at once, also within a list or one piece of compute of which a part is wrong", () => {
        const raw = {
            ...withNetwork({ zoneIds: ["euw1-az1", "euw1-az1", "euw1a", "usw2-az9"] }),
            clusterPolicies: { jobs: { use: "jobs" }, nightly: { use: "all-purpose" } },
            clusters: { mine: { policy: "nightli", minWorkers: 9, maxWorkers: 4 } },
            workloads: { ingest: { source: { notebook: "/a" }, writes: ["main", "Main", "nope"], maxWorkers: 2 } },
        };
        expect(problemsIn(raw).map((line) => line.replace(/;[^;]*$/, ""))).to.deep.equal([
            'clusterPolicies.jobs.use: got "jobs", allowed: all-purpose, job',
            `workloads.ingest.writes[1]: got "Main", allowed: ${KEY}`,
            'network.zoneIds: got "euw1a", allowed: euw1-az1, euw1-az2, euw1-az3',
            'network.zoneIds: got "usw2-az9", allowed: euw1-az1, euw1-az2, euw1-az3',
            "network.zoneIds: got euw1-az1, euw1-az1, euw1a, usw2-az9, allowed: each zone once",
            'clusters.mine.policy: got "nightli", allowed: jobs, nightly',
            "clusters.mine.minWorkers: got 9, allowed: less than 4, which is clusters.mine.maxWorkers",
            'workloads.ingest.writes[2]: got "nope", allowed: main',
        ]);
    });
});
