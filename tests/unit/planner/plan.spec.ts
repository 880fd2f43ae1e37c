import * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { ProblemsError } from "../../../components/shared/problems";
import { planStacks, type PlanOptions } from "../../../planner/plan";
import type { PlannedStack } from "../../../planner/plannedStack";
import { ProgramError } from "../../../planner/programError";
import { Thing } from "./recorded";
import { ToyProject, rejection, stackFile } from "./toyProject";

const reference = (stack: string): string => `organization/lakehouse/${stack}`;

/** Reads the contract of the stack in the setting `reads`, if any, and has one of its own. */
async function program(): Promise<object> {
    const reads = new pulumi.Config().get("reads");
    const contract =
        reads === undefined ? {} : ((await new pulumi.StackReference(reads).getOutputValue("contract")) as object);
    const key = new kms.Key("key", { description: pulumi.getStack() });
    new Thing("thing", { theirs: (contract as { key?: string }).key, ours: key.arn });
    return { contract: { key: key.arn } };
}

describe("planner/plan", () => {
    let project: ToyProject;

    beforeEach(() => {
        project = new ToyProject({
            "Pulumi.base.yaml": stackFile("base"),
            "Pulumi.dev.yaml": stackFile("dev", `    lakehouse:reads: ${reference("base")}\n`),
            "Pulumi.top.yaml": stackFile("top", `    lakehouse:reads: ${reference("dev")}\n`),
        });
    });

    afterEach(() => {
        project.dispose();
    });

    const plan = async (
        stacks: readonly string[],
        options: Partial<PlanOptions> = {},
    ): Promise<readonly PlannedStack[]> => planStacks(stacks, { root: project.root, program, ...options });

    const problems = async (stacks: readonly string[], options?: Partial<PlanOptions>): Promise<unknown> => {
        const error = await rejection(plan(stacks, options), ProblemsError);
        return error.problems.map(({ path, given }) => [path, given]);
    };

    const thingOf = (planned: PlannedStack | undefined): ReturnType<PlannedStack["graph"]["only"]> => {
        if (planned === undefined) {
            throw new Error("was not planned");
        }
        return planned.graph.only("aws:toy/thing:Thing");
    };

    it("plans a stack that another one reads first, shown or not, and hands its outputs over", async () => {
        const [top, ...others] = await plan(["top"]);
        const [dev] = await plan(["dev"]);
        expect(others).to.deep.equal([]);
        expect(thingOf(top).inputs["theirs"]).to.equal(dev?.graph.only("aws:kms/key:Key").placeholders["arn"]);
    });

    it("takes what another stack has computed for known, and only what this one computes for unknown", async () => {
        const [dev] = await plan(["dev"]);
        expect(thingOf(dev).inputs["theirs"]).to.match(/arn:aws:kms.*facade/);
        expect(thingOf(dev).inputMarks.unknowns).to.deep.equal(["ours"]);
    });

    it("plans each stack once, in the order it was asked for", async () => {
        let runs = 0;
        const counted = async (): Promise<object> => {
            const outputs = await program();
            runs++;
            return outputs;
        };
        const planned = await plan(["top", "base", "dev"], { program: counted });
        expect(planned.map(({ settings }) => settings.stack)).to.deep.equal(["top", "base", "dev"]);
        expect(runs).to.equal(3);
    });

    it("plans the same whichever stacks it plans, and whenever", async () => {
        const [alone] = await plan(["dev"]);
        const [, together] = await plan(["base", "dev", "top"]);
        expect(together?.graph.resources).to.deep.equal(alone?.graph.resources);
    });

    it("claim 9: registers the same URNs when nothing computed is known", async () => {
        const urns = (planned: readonly PlannedStack[]): readonly string[] =>
            planned.flatMap(({ graph }) => graph.resources.map(({ urn }) => urn));
        const known = await plan(["base", "top"]);
        const unknown = await plan(["base", "top"], { mode: "unknown" });
        expect(urns(unknown)).to.deep.equal(urns(known));
        expect(unknown.map((stack) => thingOf(stack).inputMarks.unknowns)).to.deep.equal([["ours"], ["ours"]]);
    });

    it("claim 9: tells a resource that is made inside `apply` by its absence when nothing is known", async () => {
        const inApply = (): Promise<object> => {
            new kms.Key("key").arn.apply((arn) => new Thing("late", { arn }));
            return Promise.resolve({});
        };
        const counts = async (mode: "placeholder" | "unknown"): Promise<number | undefined> =>
            (await plan(["dev"], { program: inApply, mode }))[0]?.graph.count("aws:toy/thing:Thing");
        expect([await counts("placeholder"), await counts("unknown")]).to.deep.equal([1, 0]);
    });

    it("takes overrides for the stack they name only", async () => {
        const overrides = { base: { region: "eu-central-1" } };
        const [base, dev] = await plan(["base", "dev"], { overrides });
        const keyOf = (stack?: PlannedStack): string | undefined =>
            stack?.graph.only("aws:kms/key:Key").placeholders["arn"];
        expect(keyOf(base)).to.include(":eu-central-1:");
        expect(keyOf(dev)).to.include(":eu-west-1:");
    });

    it("takes outputs that are given in place of another stack's", async () => {
        const [dev] = await plan(["dev"], { upstreamOutputs: { base: { contract: { key: "given" } } } });
        expect(thingOf(dev).inputs["theirs"]).to.equal("given");
    });

    it("takes layers from the settings, or else from the outputs", async () => {
        const [byOutputs] = await plan(["base"]);
        const [bySettings] = await plan(["base"], { overrides: { base: { layers: ["platform", "workspace"] } } });
        expect(byOutputs?.layers).to.deep.equal(["contract"]);
        expect(bySettings?.layers).to.deep.equal(["platform", "workspace"]);
    });

    it("reports the problems of all stacks at once, each once", async () => {
        const faulty = async (): Promise<object> => {
            if (pulumi.getStack() === "base") {
                throw new ProblemsError("settings", [{ path: "cidr", given: "x", allowed: "y", fix: "z" }]);
            }
            return await program();
        };
        expect(await problems(["dev", "base", "gone", "top"], { program: faulty })).to.deep.equal([
            ["Pulumi.base.yaml:1: cidr", "x"],
            ["stack", "gone"],
        ]);
    });

    it("reports what is wrong with a file together with what the program finds wrong, once per place", async () => {
        project.write(
            "Pulumi.faulty.yaml",
            `confg: {}\n${stackFile("x", "    lakehouse:cidr: 0x10\n    lakehouse:zone: a\n")}`,
        );
        const faulty = (): Promise<object> => {
            const found = ["cidr", "zone"].map((path) => ({ path, given: "x", allowed: "y", fix: "z" }));
            throw new ProblemsError("settings", found);
        };
        const inFile = [
            ["Pulumi.faulty.yaml:7: cidr", "0x10"],
            ["Pulumi.faulty.yaml:1: confg", "an unknown key"],
        ];
        expect(await problems(["faulty"], { program: faulty })).to.deep.equal([
            ...inFile,
            ["Pulumi.faulty.yaml:8: zone", "x"],
        ]);
        expect(await problems(["faulty"], { program: () => Promise.reject(new TypeError("x")) })).to.deep.equal(inFile);
        expect(await problems(["faulty"], { program: () => Promise.resolve({}) })).to.deep.equal(inFile);
    });

    it("refuses a stack that reads one that is not here, of another project, or itself", async () => {
        const reading = (reads: string): Promise<unknown> => problems(["dev"], { overrides: { dev: { reads } } });
        const place = "Pulumi.dev.yaml:6: reads";
        expect(await reading(reference("bas"))).to.deep.equal([[place, "bas"]]);
        expect(await reading("organization/other/base")).to.deep.equal([[place, "organization/other/base"]]);
        expect(await reading("base/with/dev")).to.have.length(1);
        expect(await reading(reference("dev"))).to.deep.equal([[place, "dev reads dev"]]);
        expect(await problems(["top"], { overrides: { base: { reads: reference("top") } } })).to.deep.equal([
            ["Pulumi.base.yaml:1: reads", "top reads dev reads base reads top"],
        ]);
    });

    it("names a stack that is read by default, and the stacks that could be read", async () => {
        const reading = async (): Promise<object> => {
            await new pulumi.StackReference(reference("bas")).getOutputValue("contract");
            return {};
        };
        const { problems: found } = await rejection(plan(["dev"], { program: reading }), ProblemsError);
        expect(found).to.deep.equal([
            {
                path: `Pulumi.dev.yaml:1: ${reference("bas")}`,
                given: "bas",
                allowed: "base, top",
                fix: "did you mean base?",
            },
        ]);
    });

    it("refuses two stacks that would make the same layer of the same environment in the same place", async () => {
        const same = { environment: "dev", layers: ["platform"] };
        const overrides = { base: same, dev: same, top: { environment: "dev", layers: ["workspace"] } };
        expect(await problems(["base", "dev", "top"], { overrides })).to.deep.equal([
            ["Pulumi.dev.yaml:5: environment", "dev in 111122223333 in eu-west-1"],
        ]);
    });

    it("says where a program fails, by its own lines", async () => {
        function failsHere(): never {
            throw new TypeError("no such thing");
        }
        const failing = async (): Promise<object> => {
            await program();
            failsHere();
        };
        const error = await rejection(plan(["base"], { program: failing }), ProgramError);
        expect(error.message).to.equal("stack base: TypeError: no such thing");
        expect(error.lines[0]).to.match(/^at failsHere \(.*plan\.spec\.ts:\d+:\d+\)$/);
        expect(error.lines.join("\n")).not.to.match(/node_modules|node:/);
    });

    it("says which resource fails, and where it is declared", async () => {
        const twice = (): Promise<object> => {
            new Thing("same");
            new Thing("same");
            return Promise.resolve({});
        };
        const error = await rejection(plan(["base"], { program: twice }), ProgramError);
        expect(error.message).to.include("failed to register new resource same [aws:toy/thing:Thing]");
        expect(error.lines.join("\n")).to.include("plan.spec.ts");
    });

    it("reports a failure that does not happen again, without lines", async () => {
        let runs = 0;
        const once = (): Promise<object> => (runs++ === 0 ? Promise.reject(new Error("just once")) : program());
        const error = await rejection(plan(["base"], { program: once }), ProgramError);
        expect([error.message, error.lines]).to.deep.equal(["stack base: Error: just once", []]);
    });

    it("reports what is thrown without being an error", async () => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a careless program does
        const error = await rejection(plan(["base"], { program: () => Promise.reject("text") }), ProgramError);
        expect(error.message).to.equal("stack base: text");
    });

    it("claim 65: names the stack that never finishes, and looks no further", async () => {
        let runs = 0;
        const stuck = (): Promise<object> => {
            runs++;
            return Promise.resolve({ answer: pulumi.output(new Promise(() => undefined)) });
        };
        const error = await rejection(plan(["base"], { program: stuck, quietSeconds: 0.05 }), ProgramError);
        expect(error.message).to.equal(
            'stack base: HaltedError: the program never finishes; it waits for stack output "answer"',
        );
        expect(runs).to.equal(1);
    });
});
