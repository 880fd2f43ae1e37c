import { expect } from "chai";
import fc from "fast-check";
import { formatCidr, parseCidr, part } from "../../components/shared/cidr";
import { formatProblem } from "../../components/shared/problems";
import { GOVCLOUD_REGION, REGIONS } from "../../components/shared/regions";
import { checkSettings } from "../../config/check";
import { network, vpcCidr } from "./networkSettings";

type Raw = Record<string, unknown>;

const characters = (from: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...from.split("")), minLength, maxLength });

const shortName = characters("abcxyz", 1, 6);

/** A map of one to three entries with short keys. */
const mapOf = <T>(value: fc.Arbitrary<T>, minKeys = 1): fc.Arbitrary<Record<string, T>> =>
    fc.dictionary(shortName, value, { minKeys, maxKeys: 3, noNullPrototype: true });

const optional = <T>(values: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<Record<string, T>> =>
    fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, T>>;

const policy = (use: string): fc.Arbitrary<Raw> =>
    fc.record(
        {
            use: fc.constant(use),
            nodeTypes: fc.shuffledSubarray(["m6id.large", "r6id.xlarge", "c6id.large"], { minLength: 1 }),
            maxWorkers: fc.integer({ min: 2, max: 500 }),
            autoTerminationMinutes: fc.integer({ min: 10, max: 240 }),
            spot: fc.boolean(),
        },
        { requiredKeys: ["use"] },
    );

const workload = (catalogs: readonly string[]): fc.Arbitrary<Raw> =>
    fc.record(
        {
            source: fc.oneof(
                fc.constant({ notebook: "/Shared/ingest" }),
                fc.constant({ notebook: "ingest", git: { url: "https://git.example.com/jobs", tag: "v1" } }),
            ),
            policy: fc.constant("batch"),
            minWorkers: fc.constant(1),
            maxWorkers: fc.constant(2),
            timeoutMinutes: fc.integer({ min: 5, max: 2880 }),
            schedule: fc.constant({ cron: "0 0 5 * * ?" }),
            reads: fc.shuffledSubarray([...catalogs]),
            writes: fc.shuffledSubarray([...catalogs]),
        },
        { requiredKeys: ["source", "policy"] },
    );

/** Settings that depend on no other. */
const independent = fc.record({
    prefix: shortName,
    environment: shortName,
    awsAccountId: characters("0123456789", 12, 12),
    owner: fc.constantFrom("data@example.com", "team a"),
    costCenter: characters("123", 4, 4),
});

const independentOptions = optional<unknown>({
    tier: fc.constantFrom("disposable", "standard", "critical"),
    dataClassification: fc.constantFrom("public", "internal", "confidential", "restricted"),
    retention: optional({ noncurrentDays: fc.integer({ min: 1, max: 365 }) }),
    gates: optional({ intervalSeconds: fc.constantFrom(0.01, 5), settleSeconds: fc.nat({ max: 300 }) }),
    warehouses: mapOf(optional({ maxClusters: fc.integer({ min: 1, max: 10 }) }), 0),
});

/** What of the lake, the catalogs and the compute on it depends on each other. */
const dependent = mapOf(optional({ expirationDays: fc.integer({ min: 1, max: 3650 }) }))
    .chain((zones) =>
        fc.record({
            zones: fc.constant(zones),
            catalogs: mapOf(fc.record({ zone: fc.constantFrom(...Object.keys(zones)) })),
        }),
    )
    .chain(({ zones, catalogs }) =>
        fc.record({
            lake: fc.constant({ zones }),
            catalogs: fc.constant(catalogs),
            clusterPolicies: fc.record({ shared: policy("all-purpose"), batch: policy("job") }),
            clusters: mapOf(fc.record({ policy: fc.constant("shared"), maxWorkers: fc.constant(2) }), 0),
            workloads: mapOf(workload(Object.keys(catalogs)), 0),
        }),
    );

/** The same with instance profiles of its account, of which every workload and cluster has the first. */
function withProfiles(raw: Raw, names: readonly string[]): Raw {
    const partition = raw["region"] === GOVCLOUD_REGION ? "aws-us-gov" : "aws";
    const begin = `arn:${partition}:iam::${String(raw["awsAccountId"])}:`;
    const profile = (name: string): Raw => ({
        arn: `${begin}instance-profile/${name}`,
        roleArn: `${begin}role/${name}`,
        reason: "A sentence that says why this is so.",
    });
    const choosing = (map: unknown): Raw =>
        Object.fromEntries(
            Object.entries(map as Record<string, Raw>).map(([key, one]) => [
                key,
                { ...one, ...(names[0] !== undefined && { instanceProfile: names[0] }) },
            ]),
        );
    return {
        ...raw,
        instanceProfiles: Object.fromEntries(names.map((name) => [name, profile(name)])),
        clusters: choosing(raw["clusters"]),
        workloads: choosing(raw["workloads"]),
    };
}

/** Settings of an environment in which nothing is wrong. */
const settings: fc.Arbitrary<Raw> = fc
    .constantFrom(...REGIONS)
    .chain((region) =>
        fc.tuple(
            fc.constant({ region }),
            fc.record({ network: network(region) }),
            independent,
            independentOptions,
            dependent,
        ),
    )
    .map((parts) => Object.assign({}, ...parts) as Raw)
    .chain((raw) => fc.uniqueArray(shortName, { maxLength: 3 }).map((names) => withProfiles(raw, names)));

/** Maps: their keys are the user's own. */
const MAPS =
    /^(network\.(connectedCidrs|endpoints|vpns)|lake\.zones|catalogs|clusterPolicies|clusters|instanceProfiles|warehouses|workloads)$/;

/** Every section in the settings, as its path and a reference to it. */
function sections(value: unknown, path = ""): readonly (readonly [string, Raw])[] {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return [];
    }
    const inner = Object.entries(value).flatMap(([key, part]) => sections(part, path === "" ? key : `${path}.${key}`));
    return MAPS.test(path) ? inner : [[path, value as Raw], ...inner];
}

/** A copy in which no two parts are one object. */
const clone = (raw: Raw): Raw => JSON.parse(JSON.stringify(raw)) as Raw;

const none: ReadonlySet<string> = new Set();

describe("generated settings", () => {
    it("are accepted when they keep the rules, as values and as Pulumi's text alike", () => {
        fc.assert(
            fc.property(settings, (raw) => {
                const checked = checkSettings(raw, none);
                expect(checked.problems.map(formatProblem)).to.deep.equal([]);
                const text = Object.entries(raw).map(([key, value]) => [
                    key,
                    typeof value === "string" ? value : JSON.stringify(value),
                ]);
                expect(checkSettings(Object.fromEntries(text) as Raw, none)).to.deep.equal(checked);
            }),
        );
    });

    it("claim 66: are refused with its path for any single unknown key, anywhere", () => {
        const unknown = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `?${text}`);
        fc.assert(
            fc.property(settings, unknown, fc.nat(), (valid, key, choice) => {
                const raw = clone(valid);
                const places = sections(raw);
                const [path, section] = places[choice % places.length] ?? ["", raw];
                section[key] = 1;
                const { problems } = checkSettings(raw, none);
                expect(problems.map(({ path: at, given }) => [at, given])).to.deep.equal([
                    [path === "" ? key : `${path}.${key}`, "an unknown key"],
                ]);
            }),
        );
    });

    it("claim 66: are refused for any connected network that shares an address with the VPC", () => {
        fc.assert(
            fc.property(settings, vpcCidr, fc.integer({ min: 8, max: 32 }), fc.nat(), (raw, cidr, prefix, choice) => {
                const vpc = parseCidr(cidr) ?? { base: 0, prefix: 0 };
                const inside = prefix >= vpc.prefix;
                const size = 2 ** (32 - prefix);
                const other = inside
                    ? part(vpc, prefix, choice % 2 ** (prefix - vpc.prefix))
                    : { base: Math.floor(vpc.base / size) * size, prefix };
                const overlapping = { ...(raw["network"] as Raw), cidr, connectedCidrs: { other: formatCidr(other) } };
                const { problems } = checkSettings({ ...raw, network: overlapping }, none);
                expect(problems.map(({ path }) => path)).to.deep.equal(["network.cidr"]);
            }),
        );
    });

    it("are refused in words of our own, whatever stands in the place of a single value", () => {
        const junk = fc.constantFrom<unknown>(null, -1, 0.5, "?", true, [], ["?", "?"], [[]], { "?": 1 });
        fc.assert(
            fc.property(settings, junk, fc.nat(), fc.nat(), (valid, value, choice, leaf) => {
                const raw = clone(valid);
                const places = sections(raw).filter(([, section]) => Object.keys(section).length > 0);
                const [, section] = places[choice % places.length] ?? ["", raw];
                const key = Object.keys(section)[leaf % Object.keys(section).length] ?? "";
                section[key] = value;
                for (const problem of checkSettings(raw, none).problems) {
                    expect(problem.allowed).to.not.match(/invalid|expected/i);
                    expect(formatProblem(problem)).to.not.match(/undefined|NaN|\[object/);
                }
            }),
        );
    });

    it("never show a secret, wherever it is and whatever is wrong with it", () => {
        const sentinel = "s3nt1nel-of-a-secret";
        fc.assert(
            fc.property(settings, fc.nat(), fc.nat(), fc.boolean(), (valid, choice, leaf, asText) => {
                const raw = clone(valid);
                const secret = Object.keys(raw)[choice % Object.keys(raw).length] ?? "";
                const places = sections({ [secret]: raw[secret] }).filter(([path]) => path !== "");
                const [, section] = places[leaf % Math.max(1, places.length)] ?? ["", undefined];
                const keys = Object.keys(section ?? {});
                if (section === undefined || keys.length === 0) {
                    raw[secret] = sentinel;
                } else {
                    section[keys[leaf % keys.length] ?? ""] = sentinel;
                }
                const value = raw[secret];
                const given = { ...raw, [secret]: asText && typeof value === "object" ? JSON.stringify(value) : value };
                const { problems } = checkSettings(given, new Set([secret]));
                expect(problems.map(formatProblem).join("\n")).to.not.include(sentinel);
            }),
        );
        // The check can fail: what is no secret is shown.
        expect(checkSettings({ tier: sentinel }, none).problems.map(formatProblem).join("\n")).to.include(sentinel);
    });

    it("never show a secret that is not encrypted where it should be", () => {
        fc.assert(
            fc.property(settings, characters("abc/?=&%", 8, 30), (raw, path) => {
                const url = `https://hooks.example.com/${path}`;
                const { problems } = checkSettings({ ...raw, alertWebhookUrl: url }, none);
                expect(problems.map(({ path }) => path)).to.include("alertWebhookUrl");
                expect(problems.map(formatProblem).join("\n")).to.not.include(path);
            }),
        );
    });
});
