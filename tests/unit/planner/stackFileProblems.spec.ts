import { expect } from "chai";
import type { Problem } from "../../../components/shared/problems";
import { readProject } from "../../../planner/project";
import { readStack } from "../../../planner/stackFiles";
import { ToyProject, stackFile } from "./toyProject";

describe("planner/stackFileProblems", () => {
    let project: ToyProject;

    beforeEach(() => {
        project = new ToyProject();
    });

    afterEach(() => {
        project.dispose();
    });

    const problems = (): readonly Problem[] => {
        const { root } = project;
        return readStack("dev", readProject(root), { root, folder: root }).problems;
    };

    it("reports everything that is wrong with a file at once, with its lines", () => {
        project.write(
            "Pulumi.dev.yaml",
            `confg: {}
environment: [shared, { other: {} }]
config:
    lakehouse:awsAccountId: 012345678901
    lakehose:region: eu-west-1
    aws:region: eu-west-1
`,
        );
        expect(problems().map(({ path, given, fix }) => [path, given, fix])).to.deep.equal([
            [
                "Pulumi.dev.yaml:4: awsAccountId",
                "012345678901",
                'write "012345678901" in quotes: as it stands it is read as something else',
            ],
            ["Pulumi.dev.yaml:1: confg", "an unknown key", "did you mean config?"],
            [
                "Pulumi.dev.yaml:2: environment",
                '"shared", other',
                "Pulumi ESC environments cannot be read offline: write their values here",
            ],
            ["Pulumi.dev.yaml:5: lakehose:region", 'the namespace "lakehose"', "did you mean the namespace lakehouse?"],
            [
                "Pulumi.dev.yaml:6: aws:region",
                'the namespace "aws"',
                "remove it: default providers are off, so nothing reads it",
            ],
            [
                "Pulumi.dev.yaml:3: pulumi:disable-default-providers",
                "nothing",
                'write `pulumi:disable-default-providers: ["*"]` under `config:`',
            ],
            [
                "Pulumi.dev.yaml:3: region",
                "nothing",
                "run `pulumi config set lakehouse:region <value>` or add it to the stack file",
            ],
        ]);
    });

    it("refuses default providers, whichever of them are left on", () => {
        const places = ["[aws]", "[]", '"*"'].map((value) => {
            project.write("Pulumi.dev.yaml", stackFile("dev").replace('["*"]', value));
            return problems().map(({ path, given }) => [path, given]);
        });
        const path = "Pulumi.dev.yaml:2: pulumi:disable-default-providers";
        expect(places).to.deep.equal([[[path, "a list of 1"]], [[path, "an empty list"]], [[path, '"*"']]]);
        project.write("Pulumi.dev.yaml", stackFile("dev"));
        expect(problems()).to.deep.equal([]);
    });

    it("refuses a setting that is there with the project's namespace and without", () => {
        project.write("Pulumi.dev.yaml", stackFile("dev", "    region: us-east-1\n"));
        expect(problems().map(({ path, fix }) => [path, fix])).to.deep.equal([
            ["Pulumi.dev.yaml:6: region", "remove region or lakehouse:region"],
        ]);
    });

    it("refuses environments in every form, and settings outside `config`", () => {
        project.write("Pulumi.dev.yaml", `environment: { imports: [base] }\n${stackFile("dev")}`);
        expect(problems()[0]).to.include({ given: '"base"' });
        project.write("Pulumi.dev.yaml", `environment: { values: {} }\n${stackFile("dev")}`);
        expect(problems()[0]).to.include({ given: "an environment of its own" });
        project.write("Pulumi.dev.yaml", `lakehouse:region: x\n${stackFile("dev")}`);
        expect(problems()[0]).to.include({ fix: "put settings under `config:`" });
    });
});
