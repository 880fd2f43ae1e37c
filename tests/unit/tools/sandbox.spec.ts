import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { parse } from "yaml";
import { AWS, testCloud, urnOf } from "../../engine/cloud/testCloud";
import { readClouds, writeClouds } from "../../../tools/sandbox/cloudFile";
import { takeLock } from "../../../tools/sandbox/lock";
import { ROOT } from "../../../tools/sandbox/places";
import { renewStackFile } from "../../../tools/sandbox/stackFile";

const VPC = "aws:ec2/vpc:Vpc";

describe("npm run sandbox", () => {
    let folder: string;

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "sandbox-"));
    });

    afterEach(() => {
        rmSync(folder, { recursive: true });
    });

    describe("the file of its clouds", () => {
        const create = (cloud = testCloud()): ReturnType<typeof cloud.create> =>
            cloud.create(AWS, VPC, urnOf(VPC, "network"), { cidrBlock: "10.0.0.0/16" });

        it("carries what exists to the next command", async () => {
            const [before, after, file] = [testCloud(), testCloud(), join(folder, "clouds.json")];
            const vpc = await create(before);
            writeClouds(file, before);
            after.restore(readClouds(file));
            expect(after.records).to.deep.equal(before.records);
            expect(after.find(AWS, VPC, vpc.id)).to.deep.equal(vpc);
        });

        it("carries what was, too: what is made again is another thing", async () => {
            const [before, after, file] = [testCloud(), testCloud(), join(folder, "clouds.json")];
            const vpc = await create(before);
            await before.delete(vpc);
            writeClouds(file, before);
            after.restore(readClouds(file));
            expect((await create(after)).id).to.not.equal(vpc.id);
            expect((await create(testCloud())).id).to.equal(vpc.id);
        });

        it("is nothing before the first command, and is for nobody else to read", () => {
            const file = join(folder, "clouds.json");
            expect(readClouds(file)).to.deep.equal({ records: [], generations: [] });
            writeClouds(file, testCloud());
            expect(statSync(file).mode & 0o077).to.equal(0);
            expect(readdirSync(folder)).to.deep.equal(["clouds.json"]);
        });
    });

    describe("its lock", () => {
        it("is refused while another process has it, and left as it is", () => {
            const file = join(folder, "lock");
            writeFileSync(file, String(process.ppid));
            expect(() => takeLock(file)).to.throw(
                `another sandbox command is running (process ${String(process.ppid)})`,
            );
            expect(readFileSync(file, "utf8")).to.equal(String(process.ppid));
        });

        it("is taken from a process that has ended, and given back", () => {
            const file = join(folder, "lock");
            // Above the largest process id of Linux and macOS.
            writeFileSync(file, "99999999");
            const release = takeLock(file);
            expect(readFileSync(file, "utf8")).to.equal(String(process.pid));
            release();
            expect(readdirSync(folder)).to.deep.equal([]);
        });
    });

    describe("its copy of a stack file", () => {
        const copied = (text: string): unknown => {
            writeFileSync(join(folder, "from.yaml"), text);
            renewStackFile(join(folder, "from.yaml"), join(folder, "to.yaml"), {
                "lakehouse:gates": { settleSeconds: 1 },
            });
            return parse(readFileSync(join(folder, "to.yaml"), "utf8"));
        };

        it("needs no account for its secrets and waits for gates as long as the simulated clouds do", () => {
            expect(copied("secretsprovider: awskms://alias/a\nconfig: { 'lakehouse:prefix': acme }\n")).to.deep.equal({
                config: { "lakehouse:prefix": "acme", "lakehouse:gates": { settleSeconds: 1 } },
            });
        });

        it("follows the original, and keeps the salt that the engine has added", () => {
            copied("config: { 'lakehouse:prefix': acme }\n");
            writeFileSync(join(folder, "to.yaml"), "encryptionsalt: v1:salt\nconfig: {}\n");
            expect(copied("config: { 'lakehouse:prefix': other }\n")).to.deep.equal({
                encryptionsalt: "v1:salt",
                config: { "lakehouse:prefix": "other", "lakehouse:gates": { settleSeconds: 1 } },
            });
        });
    });

    describe("its command line", () => {
        const errorOf = async (...args: readonly string[]): Promise<string> => {
            const command = ["--import", "tsx", join("tools", "sandbox", "index.ts"), ...args];
            const env = { ...process.env, LAKEHOUSE_SANDBOX: folder };
            const outcome = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env }).catch(
                (error: unknown) => error as { readonly code: number; readonly stderr: string },
            );
            expect(outcome).to.have.property("code", 1);
            return outcome.stderr;
        };

        it("names the stacks that there are when it is given another, and does nothing", async () => {
            expect(await errorOf("up", "prodd")).to.match(
                /got prodd, allowed: dev, foundation, prod, staging; did you mean prod/,
            );
            expect(readdirSync(folder)).to.deep.equal([]);
        });

        it("names the commands that there are when it is given another", async () => {
            expect(await errorOf("deploy")).to.match(
                /unknown command 'deploy'[^]*up .*\[stack\][^]*destroy .*\[stack\]/,
            );
        });
    });
});
