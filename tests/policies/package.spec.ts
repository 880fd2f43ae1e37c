import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { EnforcementLevel, PolicyType } from "@pulumi/pulumi/proto/analyzer_pb";
import { expect } from "chai";
import { EXEMPTIONS } from "../../policies/core/exemption";
import { DEFAULT_SETTINGS, evaluate } from "../../policies/evaluate";
import { RULES } from "../../policies/rules";
import { diagnosticOf, differences, type Diagnostic } from "./support/analyzer";
import { allCases } from "./support/lookup";
import { resource, UNKNOWN, whole } from "./support/resources";
import { ServedPack, type Configuration } from "./support/served";

const root = join(__dirname, "..", "..");
const pack = join(root, "policies");
const load = createRequire(__filename);
const manifest = (path: string): Record<"dependencies" | "devDependencies", Record<string, string>> =>
    JSON.parse(readFileSync(join(root, path), "utf8")) as never;

/** The files that `npm pack` puts into the package. */
function packedFiles(): readonly string[] {
    const { ensureBuilt } = load("../../tools/build.cjs") as { ensureBuilt: (target: unknown) => void };
    const { targets } = load("../../tools/buildState.cjs") as { targets: { pack: unknown } };
    ensureBuilt(targets.pack);
    const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--loglevel=error"], {
        cwd: pack,
        encoding: "utf8",
    });
    const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
    return files.map(({ path }) => path);
}

/** The package as a runner of Pulumi installs it: its files, and its two dependencies beside them. */
function install(files: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), "lakehouse-policies-"));
    files.forEach((file) => {
        cpSync(join(pack, file), join(folder, file));
    });
    mkdirSync(join(folder, "node_modules", "@pulumi"), { recursive: true });
    for (const name of ["policy", "pulumi"]) {
        symlinkSync(
            dirname(load.resolve(`@pulumi/${name}/package.json`)),
            join(folder, "node_modules", "@pulumi", name),
            "junction",
        );
    }
    return folder;
}

describe("policies: the package", function () {
    this.timeout(60_000);
    let files: readonly string[] = [];

    before(() => {
        files = packedFiles();
    });

    it("claim 20: depends on the same exact versions as the program", () => {
        const program = manifest("package.json").dependencies;
        const { dependencies, devDependencies } = manifest("policies/package.json");
        expect(Object.keys(dependencies)).to.deep.equal(["@pulumi/policy", "@pulumi/pulumi"]);
        for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
            expect(version, name)
                .to.match(/^\d+\.\d+\.\d+$/)
                .and.equal(program[name]);
        }
    });

    it("ships compiled JavaScript, settings, the launcher, the project file and the README, and nothing else", () => {
        const [compiled, others] = [
            files.filter((file) => file.startsWith("bin/")),
            files.filter((file) => !file.startsWith("bin/")),
        ];
        const settings = ["dev", "staging", "prod"].map((environment) => `settings/${environment}.json`);
        expect(others).to.have.members([
            ...["PulumiPolicy.yaml", "README.md", "launch.cjs", "package.json"],
            ...settings,
        ]);
        expect(compiled).to.have.members(["bin/index.js", "bin/evaluate.js"]);
    });

    it("is served as soon as its entry is loaded, from the sources as well", async () => {
        const served = await ServedPack.start(["--import", "tsx", "--eval", 'require("./index.ts")'], pack);
        expect((await served.info()).getPoliciesList()).to.have.length(RULES.length + 1);
        await served.configure(everyRule("disabled"));
        const misspelt = { "s3-public-acls": { enforcementLevel: "mandatory" } } as const;
        expect(await served.configure(misspelt).catch(String)).to.include("s3-public-acls: is no rule of the pack");
        await served.stop();
    });

    describe("installed without sources and provider SDKs", () => {
        let folder: string;
        let pack: ServedPack;

        before(async () => {
            folder = install(files);
            const runner = load.resolve("@pulumi/pulumi/cmd/run-policy-pack");
            pack = await ServedPack.start([runner, "127.0.0.1:1", "."], folder);
        });

        after(async () => {
            await pack.stop();
            rmSync(folder, { recursive: true, force: true });
        });

        it("presents every rule with all that it says of itself, and its configuration", async () => {
            const info = await pack.info();
            const severities = ["unspecified", "low", "medium", "high", "critical"];
            expect(info.getName()).to.equal("lakehouse");
            const presented = info.getPoliciesList().map((policy) => ({
                name: policy.getName(),
                level: policy.getEnforcementlevel() === EnforcementLevel.MANDATORY ? "mandatory" : "advisory",
                severity: severities[policy.getSeverity()],
                scope: policy.getPolicyType() === PolicyType.POLICY_TYPE_STACK ? "stack" : "resource",
                description: policy.getDescription(),
                fix: policy.getRemediationSteps(),
                url: policy.getUrl(),
                framework: policy.getFramework()?.toObject(),
                settings: Object.keys(policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {}).sort(),
            }));
            const rules = [...RULES, { ...EXEMPTIONS, scope: "stack", params: {} }];
            expect(presented).to.deep.equal(
                rules.map(({ name, level, severity, scope, description, fix, url, framework, params }) => ({
                    ...{ name, level, severity, scope, description, fix, url, framework },
                    settings: name === EXEMPTIONS.name ? [] : [...Object.keys(params), "exemptions"].sort(),
                })),
            );
        });

        it("claim 60: says of every case of every rule what evaluate says", async () => {
            const examples = RULES.flatMap(allCases).filter(({ params }) => params === undefined);
            for (const given of examples.map((example) => whole(example.given))) {
                const said = await pack.judge(given);
                expect(differences(said, evaluate(given, TODAY).map(diagnosticOf))).to.deep.equal([]);
            }
        });

        it("claim 62: judges resources and the stack by the configuration it is given, rule by rule", async () => {
            const subnet = resource(
                "aws:ec2/subnet:Subnet",
                { mapPublicIpOnLaunch: true, tags: UNKNOWN },
                { name: "legacy" },
            );
            const cluster = resource("databricks:index/cluster:Cluster", { autoterminationMinutes: 30 });
            const bucket = resource("aws:s3/bucket:Bucket", { bucket: UNKNOWN, policy: UNKNOWN });
            const urn = "urn:pulumi:prod::lakehouse::*:Subnet::legacy";
            const exemption = { urn, reason: "moves in spring", owner: "network", expires: "2999-12-31" };
            const configuration: Configuration = {
                ...everyRule("disabled"),
                "compute-auto-termination": { enforcementLevel: "advisory", maxMinutes: 20 },
                "network-subnet-public-ip": { enforcementLevel: "mandatory", exemptions: [exemption] },
                "tags-aws-resources": { enforcementLevel: "mandatory" },
                "s3-bucket-side-resources": { enforcementLevel: "mandatory" },
                exemptions: { enforcementLevel: "advisory" },
            };
            await pack.configure(configuration);
            expect((await pack.judge([subnet, cluster, bucket])).map(inShort)).to.have.members([
                'network-subnet-public-ip advisory: aws:ec2/subnet:Subnet "legacy": mapPublicIpOnLaunch is not false. Exempt: moves in spring (network, until 2999-12-31).',
                'tags-aws-resources advisory: aws:ec2/subnet:Subnet "legacy": tags is unknown until deployment.',
                'tags-aws-resources mandatory: aws:s3/bucket:Bucket "subject": its tags lack environment, owner, cost-center, data-classification, workload, managed-by.',
                'compute-auto-termination advisory: databricks:index/cluster:Cluster "subject": autoterminationMinutes exceeds 20.',
                ...["blocks public access to it", "gives it a policy", "sets its encryption"].map(
                    (problem) =>
                        `s3-bucket-side-resources mandatory: aws:s3/bucket:Bucket "subject": nothing in the stack ${problem}.`,
                ),
            ]);
            await pack.configure(configuration);
            expect((await pack.judge([cluster])).map(inShort)).to.deep.equal([
                'compute-auto-termination advisory: databricks:index/cluster:Cluster "subject": autoterminationMinutes exceeds 20.',
                `exemptions advisory: The exemption of "${urn}" from network-subnet-public-ip is not needed: nothing it covers breaks the rule.`,
            ]);
        });

        it("claim 62: refuses a configuration that names what does not exist, with all problems at once", async () => {
            const wrong = { "s3-public-acls": { enforcementLevel: "mandatory" } } as const;
            const days = { "kms-key-rotation": { enforcementLevel: "mandatory", days: 90 } } as const;
            const refused = await pack.configure({ ...everyRule("advisory"), ...wrong, ...days }).catch(String);
            expect(refused)
                .to.include("s3-public-acls: is no rule of the pack")
                .and.include("kms-key-rotation.days: is no parameter of the rule")
                .and.not.include(".js:");
        });

        it("says nothing when all is disabled", async () => {
            await pack.configure({ ...everyRule("disabled"), exemptions: { enforcementLevel: "disabled" } });
            expect(await pack.judge([resource("aws:s3/bucket:Bucket", { acl: "public-read" })])).to.deep.equal([]);
        });
    });
});

/** The day that the served pack goes by: the clock's. */
const TODAY = { ...DEFAULT_SETTINGS, today: new Date().toISOString().slice(0, 10) };

const everyRule = (enforcementLevel: "advisory" | "disabled"): Configuration =>
    Object.fromEntries(RULES.map(({ name }) => [name, { enforcementLevel }]));

/** Without the rule's description and fix. */
const inShort = ({ policy, level, message }: Diagnostic): string =>
    `${policy} ${level}: ${message.split("\n")[1] ?? ""}`.replace(/ Fix: .*/, "");
