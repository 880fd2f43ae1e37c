import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect } from "chai";
import { isScalar, parseDocument, visit } from "yaml";
import { overlaps, parseCidr } from "../../../components/shared/cidr";
import type { PlainSettings } from "../../../config/settings";
import { problemsIn, settingsOf, type Raw } from "./samples";

const ROOT = join(__dirname, "../../..");
const SPLIT = join(ROOT, "examples/split");
const ORGANIZATION = join(ROOT, "examples/organization");
const PREFIX = "lakehouse:";

const files = [ROOT, SPLIT, ORGANIZATION].flatMap((folder) =>
    readdirSync(folder)
        .filter((name) => /^Pulumi\..+\.yaml$/.test(name))
        .map((name) => join(folder, name)),
);

const read = (stack: string, folder = ROOT): string => readFileSync(join(folder, `Pulumi.${stack}.yaml`), "utf8");

/** The settings in a stack file, without their namespace. */
function rawOf(text: string): Raw {
    const { config } = parseDocument(text).toJS() as { config: Raw };
    return Object.fromEntries(
        Object.entries(config)
            .filter(([key]) => key.startsWith(PREFIX))
            .map(([key, value]) => [key.slice(PREFIX.length), value]),
    );
}

/** Paths and values of the settings that are marked for the user to fill in. What encrypts secrets names the region again. */
function markedIn(text: string): ReadonlyMap<string, unknown> {
    const marked = new Map<string, unknown>();
    visit(parseDocument(text), {
        Pair(_, { key, value }, ancestors) {
            if (isScalar(key) && isScalar(value) && value.comment?.includes("FILL IN")) {
                const parents = ancestors.flatMap((ancestor) =>
                    "key" in ancestor && isScalar(ancestor.key) ? [String(ancestor.key.value)] : [],
                );
                const path = [...parents, String(key.value)].slice(1).join(".").replace(PREFIX, "");
                const [, region] = /^awskms:.*\?region=(.+)$/.exec(String(value.value)) ?? [];
                marked.set(region === undefined ? path : "region", region ?? value.value);
            }
        },
    });
    return marked;
}

/** Settings with just these values, each at its path. */
function settingsAt(values: ReadonlyMap<string, unknown>): Raw {
    const settings: Record<string, unknown> = {};
    for (const [path, value] of values) {
        const keys = path.split(".");
        const last = keys.pop() ?? "";
        const section = keys.reduce((part, key) => (part[key] ??= {}) as Record<string, unknown>, settings);
        section[last] = value;
    }
    return settings;
}

describe("the committed stack files", () => {
    it("are right, with their defaults", () => {
        expect(files).to.have.lengthOf(7);
        files.forEach((file) => settingsOf(rawOf(readFileSync(file, "utf8"))));
    });

    it("name the schema that editors check them with", () => {
        for (const file of files) {
            const schema = relative(dirname(file), join(ROOT, "config/stackFile.schema.json"));
            expect(readFileSync(file, "utf8").split("\n")[0]).to.equal(`# yaml-language-server: $schema=${schema}`);
        }
    });

    it("disable default providers, and encrypt with a key in their own region", () => {
        for (const file of files) {
            const { secretsprovider, config } = parseDocument(readFileSync(file, "utf8")).toJS() as Record<string, Raw>;
            expect(config?.["pulumi:disable-default-providers"]).to.deep.equal(["*"]);
            expect(secretsprovider).to.match(/^awskms:\/\/alias\/[\w-]+\?region=/);
            expect(secretsprovider).to.satisfy((text: string) =>
                text.endsWith(`=${String(config?.["lakehouse:region"])}`),
            );
        }
    });
});

describe("the first two stack files", () => {
    const marked = { foundation: markedIn(read("foundation")), dev: markedIn(read("dev")) };
    /** What makes a stack file that of foundation or dev, and comes with it. */
    const identity = {
        foundation: new Map<string, unknown>([
            ["layers", ["foundation"]],
            ["environment", "foundation"],
        ]),
        dev: new Map<string, unknown>([["environment", "dev"]]),
    };
    const stacks = ["foundation", "dev"] as const;

    it("ask a user for 9 values together", () => {
        const paths = new Set(stacks.flatMap((stack) => [...marked[stack].keys()]));
        expect([...paths]).to.deep.equal([
            "region",
            "prefix",
            "awsAccountId",
            "owner",
            "costCenter",
            "databricks.accountId",
            "databricks.deployServicePrincipal",
            "network.frontEnd.mode",
            "network.frontEnd.reason",
        ]);
    });

    it("ask for nothing that is not needed: each of the values is missed", () => {
        for (const stack of stacks) {
            for (const path of marked[stack].keys()) {
                const others = new Map([...identity[stack], ...marked[stack]]);
                others.delete(path);
                const lines = problemsIn(settingsAt(others));
                expect(
                    lines.some((line) => line.startsWith(`${path}: got nothing`)),
                    `${stack} ${path}`,
                ).to.equal(true);
            }
        }
    });

    it("ask for all that is needed: everything else has a default", () => {
        stacks.forEach((stack) => settingsOf(settingsAt(new Map([...identity[stack], ...marked[stack]]))));
    });

    it("mark a value wherever it stands", () => {
        for (const stack of stacks) {
            const values = [...marked[stack].values()].map(String);
            const lines = read(stack)
                .split("\n")
                .filter((line) => !line.trim().startsWith("#"));
            const unmarked = lines.filter(
                (line) => values.some((value) => line.includes(value)) && !line.includes("FILL IN"),
            );
            expect(unmarked).to.deep.equal([]);
        }
    });

    it("have the same answer where they ask the same", () => {
        for (const [path, value] of marked.dev) {
            expect(marked.foundation.get(path) ?? value, path).to.equal(value);
        }
    });
});

describe("the environments", () => {
    const [dev, staging, prod] = ["dev", "staging", "prod"].map((stack) => settingsOf(rawOf(read(stack)))) as [
        PlainSettings,
        PlainSettings,
        PlainSettings,
    ];

    it("agree with the foundation in account, region and prefix", () => {
        const foundation = settingsOf(rawOf(read("foundation")));
        for (const environment of [dev, staging, prod]) {
            const { awsAccountId, region, prefix } = foundation;
            expect(environment).to.deep.include({ awsAccountId, region, prefix });
        }
    });

    it("differ where real environments do", () => {
        const differing = (of: (settings: PlainSettings) => unknown): number =>
            new Set([dev, staging, prod].map((settings) => JSON.stringify(of(settings)))).size;
        expect(differing(({ environment }) => environment)).to.equal(3);
        expect(differing(({ tier }) => tier)).to.equal(3);
        expect(differing(({ retention }) => retention.noncurrentDays)).to.equal(3);
        expect(differing(({ clusterPolicies }) => clusterPolicies["jobs"]?.maxWorkers)).to.equal(3);
        expect(differing(({ workloads }) => workloads)).to.equal(3);
        expect(differing(({ network }) => network?.zoneIds.length)).to.equal(2);
        expect([dev, staging, prod].map(({ network }) => network?.frontEnd.mode)).to.deep.equal([
            "public",
            "private",
            "private",
        ]);
    });

    it("have networks that can be connected", () => {
        const networks = [dev, staging, prod].map(({ network }) => parseCidr(network?.cidr ?? ""));
        networks.forEach((one, index) => {
            networks.slice(index + 1).forEach((other) => {
                expect(one !== undefined && other !== undefined && !overlaps(one, other)).to.equal(true);
            });
        });
    });
});

describe("the split example", () => {
    it("is prod in two stacks, by configuration alone", () => {
        const { layers: platformLayers, ...platform } = rawOf(read("prod-platform", SPLIT));
        const { layers: workspaceLayers, upstream, ...workspace } = rawOf(read("prod-workspace", SPLIT));
        expect([platformLayers, workspaceLayers]).to.deep.equal([["platform"], ["workspace"]]);
        expect(upstream).to.deep.equal({ platform: "organization/lakehouse/prod-platform" });
        expect({ ...workspace, ...platform }).to.deep.equal(rawOf(read("prod")));
        expect({ ...platform, ...workspace }).to.deep.equal(rawOf(read("prod")));
    });
});
