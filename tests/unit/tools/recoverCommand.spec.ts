import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { ROOT } from "../../../tools/sandbox/places";
import { plan as planOf } from "../../support/plan";

describe("npm run recover, with the CLIs of AWS and Pulumi on PATH", () => {
    const SENTINEL = "sentinel-in-clear";
    let bin: string;

    beforeEach(() => {
        bin = mkdtempSync(join(tmpdir(), "recover-"));
    });

    afterEach(() => {
        rmSync(bin, { recursive: true });
    });

    /** A command that notes its arguments in a file, and answers by them; the answer to all others is under "". */
    function fake(name: string, answers: Readonly<Record<string, unknown>>): void {
        const script = [
            `#!${process.execPath}`,
            `const args = process.argv.slice(2).join(" ");`,
            `require("fs").appendFileSync(__filename + ".args", args + "\\n");`,
            `const answers = ${JSON.stringify(answers)};`,
            `process.stdout.write(JSON.stringify(answers[args] ?? answers[""]));`,
        ];
        writeFileSync(join(bin, name), `${script.join("\n")}\n`);
        chmodSync(join(bin, name), 0o755);
    }

    const recover = (...args: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
        new Promise((resolve) => {
            const command = ["--import", "tsx", join("tools", "recover", "index.ts"), ...args];
            const env = { ...process.env, PATH: bin };
            execFile(process.execPath, command, { cwd: ROOT, env }, (error, stdout, stderr) => {
                resolve({ code: error?.code ?? 0, stdout, stderr });
            });
        });

    const tagged = (ResourceARN: string, Name: string): unknown => ({
        ResourceARN,
        Tags: [{ Key: "Name", Value: Name }],
    });

    it("asks for our tags in the stack's region, and prints commands and no property", async () => {
        const vpc = (await planOf("dev")).resources.find(({ type }) => type === "aws:ec2/vpc:Vpc");
        const { Name } = vpc?.inputs["tags"] as { readonly Name: string };
        const arn = "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1";
        const buckets = ["known", "other"].map((bucket) => tagged(`arn:aws:s3:::${bucket}`, bucket));
        fake("aws", { "": { ResourceTagMappingList: [tagged(arn, Name), ...buckets] } });
        const known = { urn: "urn:known", type: "aws:s3/bucket:Bucket", id: "known", inputs: { password: SENTINEL } };
        fake("pulumi", {
            "stack ls --json": [{ name: "organization/lakehouse/dev" }, { name: "dev-data" }],
            "stack export --stack dev": { deployment: { resources: [known] } },
            "stack export --stack dev-data": { deployment: { resources: [{ ...known, id: "other" }] } },
        });
        const { code, stdout, stderr } = await recover("dev");
        expect(stderr).to.equal("");
        expect(code).to.equal(1);
        expect(stdout)
            .to.include("dev: 1 found")
            .and.to.include(`pulumi import aws:ec2/vpc:Vpc ${vpc?.name ?? ""} vpc-1 `);
        expect(stdout).to.not.include(SENTINEL);
        expect(readFileSync(join(bin, "aws.args"), "utf8").trim()).to.equal(
            "resourcegroupstaggingapi get-resources --tag-filters Key=managed-by,Values=lakehouse " +
                "Key=environment,Values=dev --region eu-west-1 --output json",
        );
        expect(readFileSync(join(bin, "pulumi.args"), "utf8").trim().split("\n").sort()).to.deep.equal([
            "stack export --stack dev",
            "stack export --stack dev-data",
            "stack ls --json",
        ]);
    });

    it("answers 0 when there is nothing to recover, as JSON where asked", async () => {
        fake("aws", { "": { ResourceTagMappingList: [] } });
        fake("pulumi", { "stack ls --json": [], "": { deployment: {} } });
        const { code, stdout } = await recover("dev", "--json");
        expect(code).to.equal(0);
        expect(JSON.parse(stdout)).to.deep.equal({ stack: "dev", findings: [], pendingCreates: [] });
    });

    it("answers 2 and says what to install when it cannot look", async () => {
        fake("pulumi", { "stack ls --json": [], "": { deployment: {} } });
        const { code, stdout, stderr } = await recover("dev");
        expect({ code, stdout }).to.deep.equal({ code: 2, stdout: "" });
        expect(stderr).to.include("aws is not installed. Install the AWS CLI");
    });

    it("answers 2 and names the stacks that there are when it is given another", async () => {
        const { code, stderr } = await recover("nope");
        expect(code).to.equal(2);
        expect(stderr).to.include("got nope, allowed: dev, foundation, prod, staging");
    });
});
