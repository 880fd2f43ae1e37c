import { expect } from "chai";
import { parseYaml } from "../../../planner/yamlFile";

describe("planner/yamlFile", () => {
    it("reads maps, merges and the places of keys", () => {
        const file = parseYaml("base: &b { a: 1 }\nown:\n    <<: *b\n    c: [x, true]\n", "a.yaml");
        expect(file.problems).to.deep.equal([]);
        expect(file.values).to.deep.equal({ base: { a: 1 }, own: { a: 1, c: ["x", true] } });
        expect(file.place("own", "c")).to.equal("a.yaml:4: own.c");
        expect(file.place("own", "gone")).to.equal("a.yaml:2: own.gone");
        expect(file.place("gone")).to.equal("a.yaml: gone");
    });

    it("reads an empty file as one without keys", () => {
        const { values, problems } = parseYaml("# nothing\n", "a.yaml");
        expect([values, problems]).to.deep.equal([{}, []]);
    });

    it("says where the syntax is wrong, and what else is", () => {
        const file = parseYaml('a: "open\nb: [1\nc: {', "a.yaml");
        expect(file.values).to.deep.equal({});
        expect(file.problems.map(({ path }) => path)).to.include("a.yaml:3:5");
        expect(file.problems[0]).to.include({ allowed: "valid YAML" });
        expect(file.place("a")).to.equal("a.yaml");
    });

    it("refuses a key that is there twice", () => {
        expect(parseYaml("a: 1\na: 2\n", "a.yaml").problems[0]).to.include({
            path: "a.yaml:2:1",
            given: "Map keys must be unique",
        });
    });

    ["- a\n", "text\n"].forEach((text) => {
        it(`refuses ${JSON.stringify(text)}, which has no keys`, () => {
            expect(parseYaml(text, "a.yaml").problems[0]).to.include({ path: "a.yaml", allowed: "keys with values" });
        });
    });

    // As engine 3.256 reads them (`pulumi config`): 12345678901, an octal number, a time, 1000, 12, 16, 2, 1.5, 1e17.
    const rewritten = ["012345678901", "001234567012", "2026-01-02", "1_000", "0o14", "0x10", "0b10", "1.50"];
    [...rewritten, "99999999999999999"].forEach((scalar) => {
        it(`refuses ${scalar} without quotes, which the engine reads as something else`, () => {
            const [problem] = parseYaml(`config:\n    a: [${scalar}]\n`, "a.yaml").problems;
            expect(problem).to.include({ path: "a.yaml:2:9", given: scalar });
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
