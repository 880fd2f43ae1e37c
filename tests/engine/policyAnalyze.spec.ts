import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { expect } from "chai";
import { RULES } from "../../policies/rules";
import { ensureEngine } from "../../tools/engine/ensureEngine";
import { writeAnalyzerShim } from "./analyzerShim";

const PACK = resolve(__dirname, "../../policies");
const STACK = "urn:pulumi:prod::acme::pulumi:pulumi:Stack::acme-prod";
const PROVIDER = "urn:pulumi:prod::acme::pulumi:providers:aws::aws";

/** A resource of a stack that somebody else wrote, as `pulumi stack export` shows it. */
const exported = (type: string, name: string, inputs: object): object => ({
    urn: `urn:pulumi:prod::acme::${type}::${name}`,
    custom: true,
    id: name,
    type,
    inputs: { __defaults: [], ...inputs },
    outputs: { id: name, ...inputs },
    parent: STACK,
    provider: `${PROVIDER}::1`,
});

const RESOURCES = [
    { urn: STACK, custom: false, type: "pulumi:pulumi:Stack" },
    { urn: PROVIDER, custom: true, id: "1", type: "pulumi:providers:aws", inputs: {}, outputs: {} },
    exported("aws:s3/bucket:Bucket", "landing", { bucket: "landing", acl: "public-read" }),
    exported("aws:kms/key:Key", "key", { enableKeyRotation: false }),
];

interface Event {
    readonly policyEvent?: {
        readonly policyName: string;
        readonly enforcementLevel: string;
        readonly severity: string;
        readonly resourceUrn: string;
        readonly message: string;
    };
    readonly policyRemediationEvent?: { readonly policyName: string };
}

const exemption = (name: string, expires: string): object => ({
    urn: `urn:pulumi:prod::acme::*::${name}`,
    reason: "open data",
    owner: "security",
    expires,
});

describe("pulumi policy analyze on a state file", () => {
    let folder: string;

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "lakehouse-analyze-"));
        mkdirSync(join(folder, "home"));
        writeAnalyzerShim(join(folder, "bin"));
        const manifest = { time: "2026-11-22T00:00:00Z", magic: "", version: "" };
        const state = { version: 3, deployment: { manifest, resources: RESOURCES } };
        writeFileSync(join(folder, "state.json"), JSON.stringify(state));
    });

    after(() => {
        rmSync(folder, { recursive: true, force: true });
    });

    /** Runs it with a configuration and gives what it printed and its exit code. */
    async function analyze(
        configuration: object,
    ): Promise<{ readonly code: number; readonly events: readonly Event[]; readonly stderr: string }> {
        const { root } = await ensureEngine();
        const command = root === undefined ? "pulumi" : join(root, "bin", "pulumi");
        writeFileSync(join(folder, "policies.json"), JSON.stringify(configuration));
        const args = ["policy", "analyze", "--json", "--file", "state.json", "--policy-pack", PACK];
        const env = {
            ...process.env,
            PATH: [join(folder, "bin"), process.env["PATH"] ?? ""].join(delimiter),
            PULUMI_HOME: join(folder, "home"),
            PULUMI_SKIP_UPDATE_CHECK: "true",
            PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        };
        return await new Promise((done) => {
            const whole = [...args, "--policy-pack-config", "policies.json"];
            execFile(command, whole, { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
                const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
                const events = lines.map((line) => JSON.parse(line) as Event);
                done({ code: error === null ? 0 : Number(error.code), events, stderr });
            });
        });
    }

    /** What was found, in short. */
    const findings = (events: readonly Event[]): readonly string[] =>
        events.flatMap(({ policyEvent: event }) => {
            const name = event?.resourceUrn.split("::").at(-1) ?? "";
            return event === undefined
                ? []
                : [`${event.policyName} ${event.enforcementLevel} ${event.severity} ${name}`];
        });

    it("shows each finding under its rule's own name, level and severity, and nothing of disabled rules", async () => {
        const { code, events } = await analyze({
            all: "disabled",
            "s3-public-acl": "advisory",
            "kms-key-rotation": "mandatory",
            "s3-bucket-side-resources": "mandatory",
        });
        expect(code).to.equal(1);
        expect(findings(events)).to.have.members([
            "s3-public-acl advisory critical landing",
            "kms-key-rotation mandatory medium key",
            ...Array<string>(3).fill("s3-bucket-side-resources mandatory high landing"),
        ]);
        const messages = events.flatMap(({ policyEvent }) => (policyEvent === undefined ? [] : [policyEvent.message]));
        expect(messages.join("\n")).to.include("Fix: Set enableKeyRotation to true.");
    });

    it("succeeds when nothing mandatory is found", async () => {
        const { code, events } = await analyze({ all: "advisory" });
        expect(code).to.equal(0);
        const found = new Set(findings(events).map((line) => line.split(" ")[0]));
        expect([...found]).to.include.members(["s3-public-acl", "kms-key-rotation", "tags-aws-resources"]);
    });

    it("counts exemptions that hold, and reports those that have expired or are not needed", async () => {
        const { code, events } = await analyze({
            all: "disabled",
            exemptions: "mandatory",
            "s3-public-acl": {
                enforcementLevel: "mandatory",
                exemptions: [exemption("landing", "2999-12-31"), exemption("nowhere", "2999-12-31")],
            },
            "kms-key-rotation": { enforcementLevel: "advisory", exemptions: [exemption("key", "2020-12-31")] },
        });
        expect(code).to.equal(1);
        expect(findings(events)).to.have.members([
            "s3-public-acl advisory critical landing",
            "kms-key-rotation advisory medium key",
            "exemptions mandatory high acme-prod",
            "exemptions mandatory high acme-prod",
        ]);
    });

    it("claim 62: refuses a configuration with names that do not exist, before it looks at anything", async () => {
        const { code, events, stderr } = await analyze({
            "s3-public-acls": "mandatory",
            "kms-key-rotation": { days: 90 },
        });
        expect(code).to.equal(1);
        expect(events).to.deep.equal([]);
        expect(stderr)
            .to.include("s3-public-acls: is no rule of the pack")
            .and.include("kms-key-rotation.days: is no parameter of the rule");
    });

    it("shows what a remediation would change", async () => {
        const { events } = await analyze({ all: "disabled", "kms-key-rotation": "remediate" });
        const remediated = events.map(({ policyRemediationEvent }) => policyRemediationEvent?.policyName);
        expect(remediated).to.include("kms-key-rotation");
    });

    it("knows every rule", async () => {
        const levels = Object.fromEntries(RULES.map(({ name }) => [name, "advisory"]));
        expect((await analyze(levels)).stderr).to.not.include("is no rule of the pack");
    });
});
