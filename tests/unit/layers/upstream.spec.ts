import { expect } from "chai";
import { formatProblem } from "../../../components/shared/problems";
import type { Settings } from "../../../config/settings";
import { checkContract, readUpstream, type Upstream } from "../../../layers/upstream";
import { RecordingMonitor } from "../../../planner/recordingMonitor";
import { runProgram } from "../../../planner/runProgram";
import type { Properties } from "../../../planner/values";
import { secretWire } from "../../../planner/wire";
import { FOUNDATION, PLATFORM } from "./samples";

const WANTED = { major: 1, minor: 2 };
const OFFERED = { ...FOUNDATION, minor: 2 };

const refusals = (details: { readonly value?: unknown; readonly secretValue?: unknown }): readonly string[] =>
    checkContract("foundation", "acme/lakehouse/foundation", details, WANTED).problems.map(formatProblem);

describe("checkContract", () => {
    it("takes the version asked for, and newer minor ones", () => {
        for (const minor of [2, 3, 10]) {
            const value = { ...OFFERED, minor };
            expect(checkContract("foundation", "other", { value }, WANTED)).to.deep.equal({
                contract: value,
                problems: [],
            });
        }
    });

    it("refuses a stack without the output", () => {
        const absent =
            "upstream.foundation: got no output `foundation` in acme/lakehouse/foundation, " +
            "allowed: a stack with the layer foundation; " +
            "deploy acme/lakehouse/foundation first, or name another stack in upstream.foundation";
        expect(refusals({})).to.deep.equal([absent]);
        expect(refusals({ value: null })).to.deep.equal([absent]);
    });

    it("claim 48: refuses a secret, without showing it", () => {
        const [refusal, ...more] = refusals({ secretValue: { ...OFFERED, token: "s3nt1nel" } });
        expect(more).to.deep.equal([]);
        expect(refusal).to.equal(
            "upstream.foundation: got a secret in the output `foundation` of acme/lakehouse/foundation, " +
                "allowed: plain values; take what is secret out of that stack's settings",
        );
        expect(refusal).not.to.include("s3nt1nel");
    });

    const versions = {
        "an older major one": [{ ...OFFERED, major: 0, minor: 9 }, "version 0.9"],
        "a newer major one": [{ ...OFFERED, major: 2 }, "version 2.2"],
        "an older minor one": [{ ...OFFERED, minor: 1 }, "version 1.1"],
        "none at all": [{ region: "eu-west-1" }, "no version"],
        "a plain text": ["arn:1", "no version"],
    } as const;
    for (const [fault, [value, given]] of Object.entries(versions)) {
        it(`refuses another version: ${fault}`, () => {
            expect(refusals({ value })).to.deep.equal([
                `upstream.foundation: got ${given} in acme/lakehouse/foundation, allowed: version 1.2 or a newer 1.x; ` +
                    "deploy acme/lakehouse/foundation with this version of the program",
            ]);
        });
    }

    it("refuses a contract without some fields, and names all of them", () => {
        const { awsAccountId: _, metastoreId: __, ...value } = OFFERED;
        expect(refusals({ value })).to.deep.equal([
            "upstream.foundation: got an incomplete contract in acme/lakehouse/foundation (awsAccountId, metastoreId), " +
                "allowed: all fields of version 1.2; deploy acme/lakehouse/foundation again",
        ]);
    });

    it("names fields inside of fields", () => {
        const value = { ...PLATFORM, lakeZones: { bronze: { bucket: "bronze" } } };
        const { problems } = checkContract("platform", "other", { value }, { major: 1, minor: 0 });
        expect(problems.map(({ path, given }) => [path, given])).to.deep.equal([
            ["upstream.platform", "an incomplete contract in other (lakeZones.bronze.url)"],
        ]);
    });
});

interface Read {
    readonly upstream?: Upstream;
    readonly error: string;
    /** Stacks that were looked up. */
    readonly reads: readonly string[];
    /** Resources that were registered, beside the stack itself. */
    readonly registered: readonly string[];
}

/** Reads what a stack with the given settings needs from others, where the others have the given outputs. */
async function read(settings: object, outputs: Readonly<Record<string, Properties>>): Promise<Read> {
    const monitor = new RecordingMonitor({
        scope: { stack: "prod", project: "lakehouse" },
        identity: { accountId: "111122223333", region: "eu-west-1" },
        mode: "placeholder",
        outputsOf: (reference) => outputs[reference] ?? {},
    });
    let upstream: Upstream | undefined;
    const program = async (): Promise<object> => {
        upstream = await readUpstream(settings as Settings);
        return {};
    };
    const error = await runProgram(program, { values: {}, secretKeys: [] }, monitor).then(
        () => "",
        (reason: unknown) => (reason as Error).message,
    );
    return {
        ...(upstream !== undefined && { upstream }),
        error,
        reads: monitor.reads.map(({ id }) => id),
        registered: [...monitor.resources.values()].map(({ name }) => name).slice(1),
    };
}

const BASE = { awsAccountId: "111122223333", region: "eu-west-1", environment: "prod", computeMode: "classic" };
const STACKS = { foundation: "acme/lakehouse/foundation", platform: "acme/lakehouse/prod-platform" };
const OUTPUTS = { [STACKS.foundation]: { foundation: FOUNDATION }, [STACKS.platform]: { platform: PLATFORM } };

describe("readUpstream", () => {
    const needs = [
        { layers: ["foundation"], wanted: {} },
        { layers: ["platform", "workspace"], wanted: { foundation: FOUNDATION } },
        { layers: ["platform"], wanted: { foundation: FOUNDATION } },
        { layers: ["workspace"], wanted: { platform: PLATFORM } },
    ];
    for (const { layers, wanted } of needs) {
        it(`reads for ${layers.join(" and ")} what is below and not in the same stack`, async () => {
            const { upstream, error, reads } = await read({ ...BASE, layers, upstream: STACKS }, OUTPUTS);
            expect(error).to.equal("");
            expect(upstream).to.deep.equal(wanted);
            expect(reads).to.deep.equal(Object.keys(wanted).map((layer) => STACKS[layer as keyof typeof STACKS]));
        });
    }

    it("fails before anything is made", async () => {
        const settings = { ...BASE, layers: ["platform"], upstream: STACKS };
        const { error, registered } = await read(settings, {});
        expect(error).to.match(
            /^1 problem in contract of stack acme\/lakehouse\/foundation:\n {2}- upstream\.foundation: /,
        );
        expect(registered).to.deep.equal([]);
    });

    it("claim 18: refuses a foundation of another account or region, both at once", async () => {
        const settings = { ...BASE, awsAccountId: "444455556666", region: "eu-central-1", environment: "dev" };
        const { error } = await read({ ...settings, layers: ["platform"], upstream: STACKS }, OUTPUTS);
        expect(error).to.equal(
            [
                "2 problems in contract of stack acme/lakehouse/foundation:",
                "  - awsAccountId: got 444455556666, allowed: 111122223333, as in the stack that upstream.foundation names; " +
                    "make awsAccountId agree, or name another stack in upstream.foundation",
                "  - region: got eu-central-1, allowed: eu-west-1, as in the stack that upstream.foundation names; " +
                    "make region agree, or name another stack in upstream.foundation",
            ].join("\n"),
        );
    });

    it("refuses a platform whose compute runs elsewhere", async () => {
        const settings = { ...BASE, computeMode: "serverless", layers: ["workspace"], upstream: STACKS };
        expect((await read(settings, OUTPUTS)).error).to.equal(
            "1 problem in contract of stack acme/lakehouse/prod-platform:\n" +
                "  - computeMode: got serverless, allowed: classic, as in the stack that upstream.platform names; " +
                "make computeMode agree, or name another stack in upstream.platform",
        );
    });

    it("refuses a platform of another environment", async () => {
        const settings = { ...BASE, environment: "staging", layers: ["workspace"], upstream: STACKS };
        expect((await read(settings, OUTPUTS)).error).to.equal(
            "1 problem in contract of stack acme/lakehouse/prod-platform:\n" +
                "  - environment: got staging, allowed: prod, as in the stack that upstream.platform names; " +
                "make environment agree, or name another stack in upstream.platform",
        );
    });

    it("claim 48: refuses a contract that the engine marks as secret", async () => {
        const secret = { [STACKS.foundation]: { foundation: secretWire(FOUNDATION) } };
        const { error } = await read({ ...BASE, layers: ["platform"], upstream: STACKS }, secret);
        expect(error).to.include("got a secret in the output `foundation` of acme/lakehouse/foundation");
    });
});
