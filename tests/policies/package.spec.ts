import { spawn, type ChildProcess, execFileSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { expect } from "chai";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { RULES } from "../../policies/rules";
import { analyzeRequest, analyzeStackRequest, diagnosticsOf } from "./support/analyzer";
import { resource, UNKNOWN } from "./support/resources";

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

    it("ships compiled JavaScript, the launcher, the project file and the README, and nothing else", () => {
        const [compiled, others] = [
            files.filter((file) => file.startsWith("bin/")),
            files.filter((file) => !file.startsWith("bin/")),
        ];
        expect(others).to.have.members(["PulumiPolicy.yaml", "README.md", "launch.cjs", "package.json"]);
        expect(compiled.filter((file) => !file.endsWith(".js"))).to.deep.equal(["bin/data/taggableTypes.json"]);
        expect(compiled).to.include.members(["bin/index.js", "bin/evaluate.js", "bin/s3/publicAcl.js"]);
        expect(compiled.filter((file) => /^bin\/(tools|tests)\//.test(file))).to.deep.equal([]);
    });

    it("is served as soon as its entry is loaded, from the sources as well", async () => {
        // Ends with its input, and not by a signal, so that the coverage of this process is recorded, too.
        const script = 'require("./index.ts"); process.stdin.on("end", () => process.exit()).resume();';
        const served = spawn(process.execPath, ["--import", "tsx", "--eval", script], {
            cwd: pack,
            stdio: ["pipe", "pipe", "inherit"],
        });
        const [firstLine] = (await once(served.stdout, "data")) as [Buffer];
        expect(String(firstLine)).to.match(/^\d+\n$/);
        served.stdin.end();
        await once(served, "exit");
    });

    describe("installed without sources and provider SDKs", () => {
        let folder: string;
        let server: ChildProcess;
        let client: AnalyzerClient;

        before(async () => {
            folder = install(files);
            const runner = load.resolve("@pulumi/pulumi/cmd/run-policy-pack");
            server = spawn(process.execPath, [runner, "127.0.0.1:1", "."], {
                cwd: folder,
                stdio: ["ignore", "pipe", "inherit"],
            });
            const [firstLine] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
            client = new AnalyzerClient(`127.0.0.1:${String(firstLine).trim()}`, grpc.credentials.createInsecure());
        });

        after(() => {
            client.close();
            server.kill();
            rmSync(folder, { recursive: true, force: true });
        });

        /** Calls one method of the analyzer. */
        function ask<Response>(
            method: (respond: (error: grpc.ServiceError | null, response: Response) => void) => void,
        ): Promise<Response> {
            return new Promise((resolve, reject) => {
                method((error, response) => {
                    if (error === null) {
                        resolve(response);
                    } else {
                        reject(error);
                    }
                });
            });
        }

        it("presents every rule with its level and severity", async () => {
            const info = await ask<proto.AnalyzerInfo>((respond) => client.getAnalyzerInfo(new Empty(), respond));
            expect(info.getName()).to.equal("lakehouse");
            const severities = ["unspecified", "low", "medium", "high", "critical"];
            expect(
                info
                    .getPoliciesList()
                    .map((policy) => [
                        policy.getName(),
                        policy.getEnforcementlevel(),
                        severities[policy.getSeverity()],
                    ]),
            ).to.deep.equal(RULES.map(({ name, level, severity }) => [name, level === "mandatory" ? 1 : 0, severity]));
        });

        it("claim 62: judges resources and the stack by the configuration it is given", async () => {
            const configuration = new proto.ConfigureAnalyzerRequest();
            const configure = (
                name: string,
                level: proto.EnforcementLevel,
                properties: Record<string, never>,
            ): void => {
                const config = new proto.PolicyConfig();
                config.setEnforcementlevel(level);
                config.setProperties(Struct.fromJavaScript(properties));
                configuration.getPolicyconfigMap().set(name, config);
            };
            configure("compute-auto-termination", proto.EnforcementLevel.ADVISORY, { maxMinutes: 20 } as never);
            configure("network-subnet-public-ip", proto.EnforcementLevel.MANDATORY, {
                exemptions: [
                    { urn: "*:Subnet::legacy", reason: "moves in spring", owner: "network", expires: "2999-12-31" },
                ],
            } as never);
            await ask<Empty>((respond) => client.configure(configuration, respond));

            const subnet = resource(
                "aws:ec2/subnet:Subnet",
                { mapPublicIpOnLaunch: true, tags: UNKNOWN },
                { name: "legacy" },
            );
            const cluster = resource("databricks:index/cluster:Cluster", { autoterminationMinutes: 30 });
            const bucket = resource("aws:s3/bucket:Bucket", { bucket: UNKNOWN, policy: UNKNOWN });
            const judged = await Promise.all([
                ...[subnet, cluster].map((subject) =>
                    ask<proto.AnalyzeResponse>((respond) => client.analyze(analyzeRequest(subject), respond)),
                ),
                ask<proto.AnalyzeResponse>((respond) => client.analyzeStack(analyzeStackRequest([bucket]), respond)),
            ]);
            const said = judged
                .flatMap(diagnosticsOf)
                .map(({ policy, level, message }) => `${policy} ${level}: ${message.split("\n")[1] ?? ""}`);
            expect(
                said
                    .filter((line) => /^(compute-auto|network|tags-aws|s3)/.test(line))
                    .map((line) => line.replace(/ Fix: .*/, "")),
            ).to.deep.equal([
                'network-subnet-public-ip advisory: aws:ec2/subnet:Subnet "legacy": mapPublicIpOnLaunch is not false. Exempt: moves in spring (network, until 2999-12-31).',
                'tags-aws-resources advisory: aws:ec2/subnet:Subnet "legacy": tags is unknown until deployment.',
                'compute-auto-termination advisory: databricks:index/cluster:Cluster "subject": autoterminationMinutes exceeds 20.',
                ...["blocks public access to it", "gives it a policy", "sets its encryption"].map(
                    (problem) =>
                        `s3-bucket-side-resources mandatory: aws:s3/bucket:Bucket "subject": nothing in the stack ${problem}.`,
                ),
            ]);
        });
    });
});
