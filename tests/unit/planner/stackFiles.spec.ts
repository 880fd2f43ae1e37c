import { join } from "node:path";
import { expect } from "chai";
import { ProblemsError, type Problem } from "../../../components/shared/problems";
import type { Overrides } from "../../../planner/overrides";
import { readProject } from "../../../planner/project";
import { knownStacks, listStacks, readStack, type StackFile, type StackSettings } from "../../../planner/stackFiles";
import { ToyProject, stackFile } from "./toyProject";

describe("planner/stackFiles", () => {
    let project: ToyProject;

    beforeEach(() => {
        project = new ToyProject();
    });

    afterEach(() => {
        project.dispose();
    });

    const readFile = (stack = "dev", overrides?: Overrides, folder = project.root): StackFile =>
        readStack(stack, readProject(project.root), { root: project.root, folder }, overrides);

    const read = (...args: Parameters<typeof readFile>): StackSettings => {
        const { settings, problems } = readFile(...args);
        expect(problems).to.deep.equal([]);
        return settings;
    };

    const problems = (...args: Parameters<typeof readFile>): readonly Problem[] => {
        try {
            return readFile(...args).problems;
        } catch (error) {
            expect(error).to.be.instanceOf(ProblemsError);
            return (error as ProblemsError).problems;
        }
    };

    it("lists the stacks of a folder, and none where there is none", () => {
        project.write("Pulumi.prod-eu.yaml", stackFile("prod"));
        project.write("Pulumi.dev.yaml.bak", "");
        expect(listStacks(project.root)).to.deep.equal(["dev", "prod-eu"]);
        expect(listStacks(join(project.root, "gone"))).to.deep.equal([]);
    });

    it("gives the program what the engine would give it", () => {
        project.write(
            "Pulumi.dev.yaml",
            stackFile(
                "dev",
                `    short: x
    lakehouse:count: 3
    lakehouse:flag: true
    lakehouse:nothing:
    lakehouse:map: { b: [1, { d: null, c: x }], a: 2 }
`,
            ),
        );
        const { config, values, file } = read();
        expect(file).to.equal("Pulumi.dev.yaml");
        expect(config.secretKeys).to.deep.equal([]);
        expect(config.values).to.deep.equal({
            "lakehouse:region": "eu-west-1",
            "lakehouse:awsAccountId": "111122223333",
            "lakehouse:environment": "dev",
            "lakehouse:short": "x",
            "lakehouse:count": "3",
            "lakehouse:flag": "true",
            "lakehouse:nothing": "",
            "lakehouse:map": '{"a":2,"b":[1,{"c":"x","d":null}]}',
            "pulumi:disable-default-providers": '["*"]',
        });
        expect(values).to.include({ environment: "dev", count: 3 });
        expect(values).not.to.have.property("disable-default-providers");
    });

    it("puts a text that stands for it in place of an encrypted secret, at any depth", () => {
        project.write(
            "Pulumi.dev.yaml",
            stackFile(
                "dev",
                `    lakehouse:hook: { secure: v1:abc }\n    lakehouse:map: { a: [{ secure: v1:def }], b: 1 }\n`,
            ),
        );
        const { config, secrets } = read();
        expect(config.secretKeys).to.deep.equal(["lakehouse:hook", "lakehouse:map"]);
        expect(secrets).to.have.length(2);
        secrets.forEach((secret) => expect(secret).to.match(/^https:\/\/planned-secret-[\da-f]{16}\.invalid\/$/));
        expect(config.values["lakehouse:hook"]).to.equal(secrets[0]);
        expect(config.values["lakehouse:map"]).to.equal(JSON.stringify({ a: [secrets[1]], b: 1 }));
        expect(JSON.stringify(config)).not.to.include("v1:");
        expect(read().config).to.deep.equal(config);
    });

    it("accepts what says how secrets are encrypted", () => {
        project.write(
            "Pulumi.dev.yaml",
            `encryptionsalt: v1:a\nsecretsprovider: awskms://alias/x\nencryptedkey: abc\n${stackFile("dev")}`,
        );
        expect(read().values).to.include({ environment: "dev" });
    });

    it("merges overrides, with and without namespace, and takes their secrets as they are", () => {
        project.write("Pulumi.dev.yaml", stackFile("dev", "    lakehouse:map: { a: 1, b: { c: 2, d: [3] } }\n"));
        const { config, secrets } = read("dev", {
            environment: undefined,
            map: { b: { c: 4, d: [] }, e: { secure: "hush" } },
            "pulumi:tags": { x: "y" },
        });
        expect(config.values).to.not.have.property("lakehouse:environment");
        expect(config.values["lakehouse:map"]).to.equal('{"a":1,"b":{"c":4,"d":[]},"e":"hush"}');
        expect(config.values["pulumi:tags"]).to.equal('{"x":"y"}');
        expect(config.secretKeys).to.deep.equal(["lakehouse:map"]);
        expect(secrets).to.deep.equal(["hush"]);
    });

    it("takes stacks from another folder, and from the root those that the folder has not", () => {
        const folder = join(project.root, "split");
        project.write("split/Pulumi.part.yaml", stackFile("part"));
        expect(read("part", undefined, folder)).to.include({ file: join("split", "Pulumi.part.yaml") });
        expect(read("dev", undefined, folder)).to.include({ file: "Pulumi.dev.yaml" });
        expect(knownStacks({ root: project.root, folder })).to.deep.equal(["dev", "part"]);
        expect(knownStacks({ root: project.root, folder: project.root })).to.deep.equal(["dev"]);
    });

    it("refuses an unknown stack, lists the known ones, and suggests the nearest", () => {
        project.write("Pulumi.staging.yaml", stackFile("staging"));
        expect(problems("stagin")).to.deep.equal([
            { path: "stack", given: "stagin", allowed: "dev, staging", fix: "did you mean staging?" },
        ]);
        project.write("split/Pulumi.part.yaml", stackFile("part"));
        expect(problems("part", undefined, join(project.root, "gone"))[0]?.allowed).to.equal("dev, staging");
        expect(problems("par", undefined, join(project.root, "split"))[0]?.allowed).to.equal("dev, part, staging");
        expect(problems("other")[0]?.fix).to.equal("write Pulumi.other.yaml, or name another stack");
    });

    ["../Pulumi.dev", "x/../dev", ""].forEach((stack) => {
        it(`takes "${stack}" for no file's name`, () => {
            expect(problems(stack)[0]).to.include({
                path: "stack",
                given: stack || "an empty name",
                fix: "name another stack",
            });
        });
    });

    it("says so when there is no stack file at all", () => {
        project.remove("Pulumi.dev.yaml");
        expect(problems()[0]?.allowed).to.equal("nothing yet: there is no stack file here");
    });

    it("refuses a missing Pulumi.yaml, one without a name, and one that is no YAML", () => {
        project.write("Pulumi.yaml", "runtime: nodejs\n");
        expect(problems()[0]).to.include({ path: "Pulumi.yaml: name" });
        project.write("Pulumi.yaml", "name: [\n");
        expect(problems()[0]).to.include({ allowed: "valid YAML" });
        project.remove("Pulumi.yaml");
        expect(problems()[0]).to.include({ path: "Pulumi.yaml", given: "no such file here" });
    });

    it("knows the places of settings", () => {
        project.write(
            "Pulumi.dev.yaml",
            stackFile("dev", "    lakehouse:a:\n        b: [1,\n            2]\n    c: 1\n"),
        );
        const { place } = read();
        expect(place("a.b[1]")).to.equal("Pulumi.dev.yaml:8: a.b[1]");
        expect(place("c")).to.equal("Pulumi.dev.yaml:9: c");
        expect(place("a.gone.deep")).to.equal("Pulumi.dev.yaml:6: a.gone.deep");
        expect(place("gone")).to.equal("Pulumi.dev.yaml:1: gone");
    });

    it("does not look for settings in a file or a `config` without keys", () => {
        project.write("Pulumi.dev.yaml", "- config\n");
        expect(problems().map(({ path, given }) => [path, given])).to.deep.equal([
            ["Pulumi.dev.yaml", "a list or a single value"],
        ]);
        project.write("Pulumi.dev.yaml", "config: [a, b]\n");
        expect(problems().map(({ path, given }) => [path, given])).to.deep.equal([
            ["Pulumi.dev.yaml:1: config", "a list of 2"],
        ]);
    });

    it("fills in what Pulumi.yaml has a value for, and requires secrets where it says so", () => {
        project.write(
            "Pulumi.yaml",
            `name: lakehouse
config:
    region: { type: string }
    size: { type: integer, default: 3 }
    pulumi:tags: { value: { a: b } }
    short: plain
    token: { type: string, secret: true, default: "" }
`,
        );
        project.write("Pulumi.dev.yaml", stackFile("dev", "    lakehouse:token: open\n"));
        expect(problems()).to.deep.equal([
            {
                path: "Pulumi.dev.yaml:6: token",
                given: "plain text",
                allowed: "a secret: Pulumi.yaml says so",
                fix: "run `pulumi config set --secret lakehouse:token`",
            },
        ]);
        project.write("Pulumi.dev.yaml", stackFile("dev", "    lakehouse:token: { secure: v1:x }\n    size: 4\n"));
        expect(read().config.values).to.include({
            "lakehouse:size": "4",
            "pulumi:tags": '{"a":"b"}',
            "lakehouse:short": "plain",
        });
    });
});
