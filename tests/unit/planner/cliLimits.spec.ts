import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { DocumentSizeError } from "../../../components/shared/policyDocument";
import type { Program } from "../../../planner/runProgram";
import { ROOT } from "./childProcess";
import { misfits, type Schema } from "./jsonSchema";
import { Thing } from "./recorded";
import { runCli, type CliRun } from "./runCli";
import { ToyProject, stackFile } from "./toyProject";

const schema = JSON.parse(readFileSync(join(ROOT, "planner/planSchema.json"), "utf8")) as Schema;

describe("planner/cli, about limits of the clouds", () => {
    let project: ToyProject;

    beforeEach(() => {
        project = new ToyProject({ "Pulumi.prod.yaml": stackFile("prod") });
    });

    afterEach(() => {
        project.dispose();
    });

    const run = (args: readonly string[], program: Program): Promise<CliRun> => runCli(project.root, args, program);

    it("ends with exit code 1 when a document is too large for AWS, with how large it may be, and where it is made", async () => {
        const wordy: Program = () => Promise.reject(new DocumentSizeError("rolePolicy", 14_397));
        const { code, out, err } = await run(["plan", "dev", "--json"], wordy);
        expect(code).to.equal(1);
        expect(misfits(JSON.parse(out), schema)).to.deep.equal([]);
        expect(out).to.include(`"given": "14397 characters of a role's inline policies together"`);
        expect(err).to.match(/^✖ 1 limit broken\n\n {2}Pulumi\.dev\.yaml\n {4}got: {5}14397 /);
        expect(err).to.include("allowed: 10240, see https://docs.aws").and.to.include("cliLimits.spec.ts");
        expect((await run(["plan", "dev"], wordy)).out).to.equal("");
    });

    it("ends with exit code 1 when stacks use together more than an account has", async () => {
        const three: Program = () => {
            for (const name of ["a", "b", "c"]) {
                new Thing(name, { tags: {} }, {}, "aws:ec2/transitGateway:TransitGateway");
                new Thing(`${name}-exit`, {}, {}, "aws:ec2/eip:Eip");
            }
            return Promise.resolve({});
        };
        expect((await run(["plan", "dev"], three)).out).to.match(/3 of 5 public addresses of a region/);
        const { code, out } = await run(["plan", "--all"], three);
        expect(code).to.equal(1);
        expect(out).to.match(
            /\naccount 111122223333 in eu-west-1 {2}dev \+ prod\nLimits {2}1 limit broken\n {2}✖ 6 of 5 public addresses of a region: /,
        );
        const json = JSON.parse((await run(["plan", "--all", "--json"], three)).out) as unknown;
        expect(misfits(json, schema)).to.deep.equal([]);
    });
});
