import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { ProblemsError } from "../../../components/shared/problems";
import type { Io } from "../../../planner/io";
import type { Program } from "../../../planner/runProgram";
import { ROOT } from "./childProcess";
import { misfits, type Schema } from "./jsonSchema";
import { Box, Thing } from "./recorded";
import { runCli, type CliRun } from "./runCli";
import { ToyProject, stackFile } from "./toyProject";

const harmless: Program = () => {
    const box = new Box("box");
    new Thing("thing", { text: new Thing("other", {}, { parent: box }).arn }, { parent: box });
    return Promise.resolve({ platform: { region: "eu-west-1" } });
};

/** A bucket without anything that our rules ask of it. */
const careless: Program = () => {
    new Thing("open", { bucket: "open" }, {}, "aws:s3/bucket:Bucket");
    return Promise.resolve({});
};

const schema = JSON.parse(readFileSync(join(ROOT, "planner/planSchema.json"), "utf8")) as Schema;

describe("planner/cli", () => {
    let project: ToyProject;

    beforeEach(() => {
        project = new ToyProject({ "Pulumi.prod.yaml": stackFile("prod") });
    });

    afterEach(() => {
        project.dispose();
    });

    const run = (args: readonly string[], program = harmless, io: Partial<Io> = {}): Promise<CliRun> =>
        runCli(project.root, args, program, io);

    it("plans a stack: exit code 0 when no mandatory rule is violated", async () => {
        const { code, out, err } = await run(["plan", "dev"]);
        expect([code, err]).to.deep.equal([0, ""]);
        expect(out).to.match(/^dev {2}platform\n─+\nWill be made {2}2 resources in 1 component, through no provider\n/);
        expect(out).to.match(/\n✔ dev: no mandatory rule is violated\n$/);
    });

    it("plans several stacks, each once, or all of them", async () => {
        const named = await run(["plan", "prod", "dev", "prod"]);
        expect(named.out.match(/^\w+ {2}platform$/gm)).to.deep.equal(["prod  platform", "dev  platform"]);
        const all = await run(["plan", "--all"]);
        expect(all.out.match(/^\w+ {2}platform$/gm)).to.deep.equal(["dev  platform", "prod  platform"]);
        expect(all.out).to.match(/\n✔ 2 stacks: no mandatory rule is violated\n$/);
    });

    it("ends with exit code 1 when a mandatory rule is violated", async () => {
        const { code, out } = await run(["plan", "dev"], careless);
        expect(code).to.equal(1);
        expect(out).to.match(/\n✖ dev: \d+ mandatory violations?.*\n$/);
    });

    it("writes the plan as JSON, the same bytes in each run", async () => {
        const first = await run(["plan", "dev", "--json"]);
        expect(JSON.parse(first.out)).to.have.keys("schemaVersion", "stacks", "together");
        expect(await run(["plan", "dev", "--json"])).to.deep.equal(first);
    });

    it("also writes the plan to a folder, as JSON and as plain text", async () => {
        const { out } = await run(["plan", "dev", "--out", "plan/today"], harmless, { colour: true, columns: 120 });
        const text = readFileSync(join(project.root, "plan/today/plan.txt"), "utf8");
        const json = readFileSync(join(project.root, "plan/today/plan.json"), "utf8");
        expect(out).to.include("\u001b[");
        expect(text).to.match(/^dev {2}platform\n─{100}\n/);
        expect(json).to.equal((await run(["plan", "dev", "--json"])).out);
    });

    it("shows as many levels as it is told to", async () => {
        const nested: Program = () => {
            new Thing("t", {}, { parent: new Box("inner", { parent: new Box("outer") }) });
            return Promise.resolve({});
        };
        expect((await run(["plan", "dev", "--depth", "1"], nested)).out).not.to.include("inner");
        expect((await run(["plan", "dev"], nested)).out).to.include("└─ inner");
    });

    it("takes stack files from another folder", async () => {
        project.write("examples/split/Pulumi.part.yaml", stackFile("part"));
        const { code, out } = await run(["plan", "--all", "--dir", "examples/split"]);
        expect([code, out.split("\n")[0]]).to.deep.equal([0, "part  platform"]);
    });

    it("ends with exit code 2 and all problems when settings are wrong", async () => {
        const faulty: Program = () => {
            const problem = { path: "network.cidr", given: "10.0.0.0/28", allowed: "/16 to /20", fix: "widen it" };
            throw new ProblemsError(`settings of ${pulumi.getStack()}`, [problem]);
        };
        const { code, out, err } = await run(["plan", "dev", "prod", "gone"], faulty);
        expect([code, out]).to.deep.equal([2, ""]);
        expect(err.split("\n").slice(0, 6)).to.deep.equal([
            "✖ 3 problems in the settings",
            "",
            "  Pulumi.dev.yaml:1: network.cidr",
            "    got:     10.0.0.0/28",
            "    allowed: /16 to /20",
            "    fix:     widen it",
        ]);
        expect(err).to.include("Pulumi.prod.yaml:1: network.cidr").and.to.include("gone");
    });

    it("writes problems as JSON, too, where JSON is asked for", async () => {
        const { code, out, err } = await run(["plan", "gone", "--json"]);
        expect(code).to.equal(2);
        expect(JSON.parse(out)).to.deep.equal({
            schemaVersion: 1,
            problems: [
                {
                    path: "stack",
                    given: "gone",
                    allowed: "dev, prod",
                    fix: "write Pulumi.gone.yaml, or name another stack",
                },
            ],
        });
        expect(misfits(JSON.parse(out), schema)).to.deep.equal([]);
        expect(err).to.include("1 problem in the settings");
    });

    it("writes what it does not understand of the command line as JSON, too, where JSON is asked for", async () => {
        const { code, out, err } = await run(["plan", "dev", "--json", "--dept", "3"]);
        expect(code).to.equal(2);
        expect(JSON.parse(out)).to.deep.equal({
            schemaVersion: 1,
            problems: [
                {
                    path: "the command line",
                    given: "unknown option '--dept' (Did you mean --depth?)",
                    allowed: "what npm run plan -- --help shows",
                    fix: "correct the command line",
                },
            ],
        });
        expect(misfits(JSON.parse(out), schema)).to.deep.equal([]);
        expect(err).to.include("unknown option");
    });

    // Only Linux has a file system that refuses every new folder.
    if (existsSync("/proc/self")) {
        it("ends with exit code 2 where no folder can be made, and does not try for ever", async () => {
            const { code, err } = await run(["plan", "dev", "--out", "/proc/plans/today"]);
            expect(code).to.equal(2);
            expect(err).to.include("where nothing can be written (ENOENT)");
        });
    }

    it("ends with exit code 2 where the plan cannot be written", async () => {
        const { code, out, err } = await run(["plan", "dev", "--out", "Pulumi.yaml"]);
        expect([code, out]).to.deep.equal([2, ""]);
        expect(err).to.include("  --out\n").and.to.include("where nothing can be written (ENOTDIR)");
    });

    [
        { args: ["plan"], says: "name one or more, or all: npm run plan -- --all" },
        { args: ["plan", "dev", "--all"], says: "dev as well" },
        { args: ["plan", "dev", "--dir", "nowhere"], says: "a folder with stack files" },
        { args: ["plan", "dev", "--dir", "Pulumi.yaml"], says: "a folder with stack files" },
        { args: ["plan", "dev", "--jsn"], says: "(Did you mean --json?)" },
        { args: ["plan", "dev", "--depth", "0"], says: "Give a whole number of at least 1." },
        { args: ["plan", "dev", "--out", ""], says: "a folder, there already or not" },
        { args: ["plan", "dev", "--depth"], says: "argument missing" },
        { args: ["plna"], says: "(Did you mean plan?)" },
    ].forEach(({ args, says }) => {
        it(`refuses \`${args.join(" ")}\` with exit code 2`, async () => {
            const { code, out, err } = await run(args);
            expect([code, out]).to.deep.equal([2, ""]);
            expect(err).to.include(says);
        });
    });

    it("says what to do where there is no stack file", async () => {
        project.write("empty/readme", "");
        const { code, err } = await run(["plan", "--all", "--dir", "empty"]);
        expect(code).to.equal(2);
        expect(err).to.include("nothing yet: there is no stack file here").and.to.include("write Pulumi.<stack>.yaml");
    });

    it("explains itself", async () => {
        const { code, out } = await run(["plan", "--help"]);
        expect(code).to.equal(0);
        expect(out).to.match(/^Usage: npm run plan -- \[stacks\.\.\.\] \[options\]\n/);
        ["--all", "--json", "--depth", "--out", "--dir"].forEach((option) => expect(out).to.include(option));
    });

    it("ends with exit code 3, and says how to report it, when the program is at fault", async () => {
        const broken: Program = () => Promise.reject(new TypeError("no such thing"));
        const { code, out, err } = await run(["plan", "dev", "--json"], broken);
        expect(code).to.equal(3);
        expect(out).to.include('"given": "stack dev: TypeError: no such thing"');
        expect(misfits(JSON.parse(out), schema)).to.deep.equal([]);
        expect((await run(["plan", "dev"], broken)).out).to.equal("");
        expect(err).to.include("✖ stack dev: TypeError: no such thing\n    at ");
        expect(err).to.include("cli.spec.ts").and.to.include("Please report it");
    });

    it("ends with exit code 3 when the planner itself is at fault", async () => {
        const io = {
            program: (): Program => {
                throw new Error("no build");
            },
        };
        const { code, err } = await run(["plan", "dev"], harmless, io);
        expect(code).to.equal(3);
        expect(err).to.match(/^✖ no build\n/);
        const odd = {
            program: (): Program => {
                // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless program does
                throw "text";
            },
        };
        expect((await run(["plan", "dev"], harmless, odd)).err).to.match(/^✖ text\n\n/);
    });

    it("writes no files unless it is asked to", async () => {
        await run(["plan", "dev"]);
        expect(existsSync(join(project.root, "plan"))).to.equal(false);
    });
});
