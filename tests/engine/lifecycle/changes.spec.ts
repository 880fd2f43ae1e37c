import { writeFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { mutationsOf } from "../cloudCalls";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { changed, loadLakehouse, openLakehouse } from "../lakehouse";
import type { Overrides } from "../project";
import { changeSettings, savepoint } from "../savepoint";

const EVERY_ENDPOINT = [
    "update endpoints-general-access",
    "update endpoints-kinesis",
    "update endpoints-relay",
    "update endpoints-sts",
    "update s3-endpoint-endpoint",
];

/** In the order in which the clouds accept it. */
const MOVE = ["create workspace-network-network", "update workspace-workspace", "delete workspace-network-network"];

const EMPTIED_ON_DELETION = [
    "catalog-main-catalog",
    "catalog-reporting-catalog",
    "lake-bronze-data-bucket",
    "lake-gold-data-bucket",
    "lake-landing-data-bucket",
    "lake-silver-data-bucket",
    "root-storage-data-bucket",
];

const KEPT = [
    "lake-key-key",
    "logs-key-key",
    "managed-services-key-key",
    "workspace-storage-key-key",
    "workspace-workspace",
];

function zone(operation: string, zoneId: string): readonly string[] {
    return [
        `${operation} network-endpoints-${zoneId}`,
        `${operation} network-endpoints-${zoneId}-association`,
        `${operation} network-workspace-${zoneId}`,
        `${operation} network-workspace-${zoneId}-association`,
        `${operation} network-workspace-${zoneId}-routes`,
    ];
}

function bucket(operation: string, name: string): readonly string[] {
    const parts = ["bucket", "encryption", "lifecycle", "ownership", "policy", "public-access", "versioning"];
    return parts.map((part) => `${operation} ${name}-data-${part}`);
}

const REPORT = {
    source: { git: { url: "https://github.com/example/lakehouse-jobs", tag: "v1.4.0" }, notebook: "report/daily" },
    reads: ["main"],
    writes: ["reporting"],
};

/** Changes of dev's settings, and all that each of them does to the clouds. */
const CHANGES: Readonly<Record<string, { readonly settings: Overrides; readonly mutations: readonly string[] }>> = {
    "a further availability zone: the subnets that there are stay": {
        settings: changed("dev", "network", { zoneIds: ["euw1-az1", "euw1-az2", "euw1-az3"] }),
        mutations: [...zone("create", "euw1-az3"), ...EVERY_ENDPOINT, ...MOVE],
    },
    "a further connected network": {
        settings: changed("dev", "network", { connectedCidrs: { corporate: "172.16.0.0/12" } }),
        mutations: [],
    },
    "a further workload": {
        settings: changed("dev", "workloads", { report: REPORT }),
        mutations: [
            "create grants-reporting-grants",
            "create identity-report-principal",
            "create identity-report-roles",
            "create workload-report-job",
            "update grants-main-grants",
            "update policy-jobs-users-permissions",
        ],
    },
    "a workload that does its work otherwise": {
        settings: { "lakehouse:workloads": { ingest: { source: REPORT.source, writes: ["main"] } } },
        mutations: ["update workload-ingest-job"],
    },
    "a workload less": {
        settings: { "lakehouse:workloads": {} },
        mutations: [
            "delete grants-main-grants",
            "delete identity-ingest-principal",
            "delete identity-ingest-roles",
            "delete policy-jobs-users-permissions",
            "delete workload-ingest-job",
        ],
    },
    "a further zone of the lake": {
        settings: changed("dev", "lake", {
            zones: {
                landing: { expirationDays: 14 },
                bronze: { expirationDays: 90 },
                silver: {},
                gold: {},
                platinum: {},
            },
        }),
        mutations: [
            ...bucket("create", "lake-platinum"),
            "create lake-platinum-registration",
            "create lake-platinum-role",
            "create lake-platinum-role-policy",
            "create location-platinum-location",
            "update s3-endpoint-endpoint",
            "update storage-credential-role-policy",
        ],
    },
};

describe("issue claim 4: a change does only what it must, on the real engine", () => {
    let bench: EngineBench;
    let dev: BenchStack;
    let restore: () => void;
    /** Name under which the program's `network-vpc` was known before; none when it never had another. */
    let formerName: string | undefined;

    before(async () => {
        bench = await openLakehouse({ program: () => withAlias(formerName) });
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev");
        await dev.up();
        restore = savepoint(bench);
    });

    afterEach(() => {
        restore();
    });

    after(() => {
        bench.close();
    });

    /** Changes settings of dev and brings them up. */
    function change(settings: Overrides): Promise<string[]> {
        changeSettings(bench, "dev", settings);
        return mutationsOf(bench.model, () => dev.up());
    }

    for (const [title, { settings, mutations }] of Object.entries(CHANGES)) {
        it(title, async () => {
            expect((await change(settings)).sort()).to.deep.equal([...mutations].sort());
            expect(differences(bench)).to.deep.equal([]);
        });
    }

    it("another subnet: the workspace moves to its new network before the old one goes, all in one run", async () => {
        const mutations = await change(changed("dev", "network", { zoneIds: ["euw1-az1", "euw1-az3"] }));
        expect(mutations.filter((call) => MOVE.includes(call))).to.deep.equal(MOVE);
        expect(mutations.sort()).to.deep.equal(
            [...zone("create", "euw1-az3"), ...zone("delete", "euw1-az2"), ...EVERY_ENDPOINT, ...MOVE].sort(),
        );
        expect(differences(bench)).to.deep.equal([]);
    });

    it("another owner: all that says so is updated, and nothing else", async () => {
        const saying = (owner: string): string[] =>
            bench.model.records
                .filter(
                    ({ urn, inputs }) => urn.startsWith("urn:pulumi:dev::") && JSON.stringify(inputs).includes(owner),
                )
                .map(({ urn }) => logicalName(urn))
                .sort();
        const owned = saying("data-platform@example.com");
        const mutations = await change({ "lakehouse:owner": "lake-team@example.com" });
        expect(mutations.sort()).to.deep.equal(owned.map((name) => `update ${name}`));
        expect(owned).to.have.length.greaterThan(40);
        expect(saying("data-platform@example.com")).to.deep.equal([]);
        expect(saying("lake-team@example.com")).to.deep.equal(owned);
    });

    it("protection: the engine guards what holds data, and the clouds learn that deletion empties nothing", async () => {
        expect(guarded(dev)).to.deep.equal([]);
        const mutations = await change({ "lakehouse:tier": "standard" });
        expect(guarded(dev)).to.deep.equal([...EMPTIED_ON_DELETION, ...KEPT].sort());
        expect(mutations.sort()).to.deep.equal(EMPTIED_ON_DELETION.map((name) => `update ${name}`));
    });

    describe("a resource with a new name in the program", () => {
        beforeEach(() => {
            writeFileSync(dev.checkpointFile, dev.checkpoint().replaceAll('::network-vpc"', '::network-first-vpc"'));
        });

        afterEach(() => {
            formerName = undefined;
        });

        it("stays with an alias for the old one", async () => {
            formerName = "network-first-vpc";
            expect(await mutationsOf(bench.model, () => dev.up())).to.deep.equal([]);
            expect(dev.checkpoint()).to.include('::network-vpc"').and.not.include('::network-first-vpc"');
        });

        it("would be replaced without", async () => {
            const operations = (await dev.preview()).filter(({ type }) => type === "aws:ec2/vpc:Vpc");
            expect(operations.map(({ operation }) => operation)).to.deep.equal(["create", "delete"]);
        });
    });
});

/** Logical names of what the engine refuses to delete. */
function guarded(stack: BenchStack): string[] {
    return stack
        .state()
        .filter(({ custom, protect }) => custom && protect === true)
        .map(({ urn }) => logicalName(urn))
        .sort();
}

/** The program, in which `network-vpc` says how it was called before. */
function withAlias(formerName: string | undefined): PulumiFn {
    const run = loadLakehouse();
    return async () => {
        if (formerName !== undefined) {
            pulumi.runtime.registerStackTransformation(({ name, props, opts }) =>
                name === "network-vpc" ? { props, opts: { ...opts, aliases: [{ name: formerName }] } } : undefined,
            );
        }
        return await run();
    };
}
