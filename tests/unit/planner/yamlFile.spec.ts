import { tmpdir } from "node:os";
import { expect } from "chai";
import { ProblemsError, type Problem } from "../../../components/shared/problems";
import { parseYaml, readYamlFile } from "../../../planner/yamlFile";

function refusal(read: () => unknown): readonly Problem[] {
    try {
        read();
    } catch (error) {
        expect(error).to.be.instanceOf(ProblemsError);
        return (error as ProblemsError).problems;
    }
    throw new Error("nothing was refused");
}

const refused = (text: string): readonly Problem[] => refusal(() => parseYaml(text, "a.yaml"));

describe("planner/yamlFile", () => {
    it("reads maps, merges and the places of keys", () => {
        const file = parseYaml("base: &b { a: 1 }\nown:\n    <<: *b\n    c: [x, true]\n", "a.yaml");
        expect(file.problems).to.deep.equal([]);
        expect(file.values).to.deep.equal({ base: { a: 1 }, own: { a: 1, c: ["x", true] } });
        expect(file.place(["own", "c"])).to.equal("a.yaml:4: own.c");
        expect(file.place(["own", "gone"])).to.equal("a.yaml:2: own.gone");
        expect(file.place(["own", "gone"], "other")).to.equal("a.yaml:2: other");
        expect(file.place(["gone"])).to.equal("a.yaml: gone");
    });

    it("knows the places of elements", () => {
        const file = parseYaml("a:\n    - b\n    - c: 1\n      d: 2\n", "a.yaml");
        expect(file.place(["a", 1, "d"])).to.equal("a.yaml:4: a[1].d");
        expect(file.place(["a", 2])).to.equal("a.yaml:1: a[2]");
        expect(file.place(["a", "b"])).to.equal("a.yaml:1: a.b");
    });

    it("reads an empty file as one without keys", () => {
        const { values, problems } = parseYaml("# nothing\n", "a.yaml");
        expect([values, problems]).to.deep.equal([{}, []]);
    });

    it("says where the syntax is wrong, and what else is", () => {
        const problems = refused('a: "open\nb: [1\nc: {');
        expect(problems.map(({ path }) => path)).to.include("a.yaml:3:5");
        expect(problems[0]).to.include({ allowed: "valid YAML" });
    });

    it("says of each line only once that its syntax is wrong", () => {
        const lines = refused("a:\n    b: 1\n\tc: 2\n    d: 3\n").map(({ path }) => path.split(":")[1]);
        expect(lines).to.include("3");
        expect(new Set(lines)).to.have.length(lines.length);
    });

    it("refuses a second document", () => {
        expect(refused("a: 1\n---\nb: 1\n")).to.have.length(1);
        expect(refused("a: 1\n---\nb: 1\n")[0]).to.include({ path: "a.yaml:2:1", given: "a second document" });
    });

    it("finds fault with a key that is there twice, and reads on", () => {
        const { values, problems } = parseYaml("a: 1\na: 2\nb: 012\n", "a.yaml");
        expect(values).to.include({ a: 2 });
        expect(problems.map(({ path, given }) => [path, given])).to.deep.equal([
            ["a.yaml:2:1", "a key that is there already"],
            ["a.yaml:3: b", "012"],
        ]);
    });

    [
        { text: "a: *b\n", given: "an alias of nothing" },
        { text: "a: &a { b: *a }\n", given: "an alias inside what it stands for" },
    ].forEach(({ text, given }) => {
        it(`refuses ${JSON.stringify(text)}, whose alias stands for nothing`, () => {
            expect(refused(text).map((problem) => [problem.path, problem.given])).to.deep.equal([["a.yaml", given]]);
        });
    });

    it("refuses what cannot be read", () => {
        const [problem] = refusal(() => readYamlFile(tmpdir(), "a.yaml"));
        expect(problem).to.include({ path: "a.yaml", given: "something that cannot be read (EISDIR)" });
    });

    ["- a\n", "text\n"].forEach((text) => {
        it(`refuses ${JSON.stringify(text)}, which has no keys`, () => {
            expect(refused(text)[0]).to.include({ path: "a.yaml", allowed: "keys with values" });
        });
    });

    // As engine 3.256 reads them (`pulumi config`): 12345678901, an octal number, a time, 1000, 12, 16, 2, 1.5, 1e17.
    const rewritten = ["012345678901", "001234567012", "2026-01-02", "1_000", "0o14", "0x10", "0b10", "1.50"];
    [...rewritten, "99999999999999999"].forEach((scalar) => {
        it(`refuses ${scalar} without quotes, which the engine reads as something else`, () => {
            const [problem] = parseYaml(`config:\n    a: [${scalar}]\n`, "a.yaml").problems;
            expect(problem).to.include({ path: "a.yaml:2: config.a[0]", given: scalar });
            expect(problem?.fix).to.include(`"${scalar}" in quotes`);
            expect(parseYaml(`config:\n    a: ["${scalar}"]\n`, "a.yaml").problems).to.deep.equal([]);
        });
    });

    ["111122223333", "-1", "1.5", "yes", "10.0.0.0/16", "v1.2", "12:30", "eu-west-1", "~"].forEach((scalar) => {
        it(`takes ${scalar} as it is`, () => {
            expect(parseYaml(`a: ${scalar}\n`, "a.yaml").problems).to.deep.equal([]);
        });
    });
});
