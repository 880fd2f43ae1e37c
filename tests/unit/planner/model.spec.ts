import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as kms from "@pulumi/aws/kms";
import { Provider } from "@pulumi/aws/provider";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Finding } from "../../../planner/judge";
import { planDocument, type PlanDocument } from "../../../planner/model";
import type { Overrides } from "../../../planner/overrides";
import { planStacks, type PlanOptions } from "../../../planner/plan";
import { styleFor } from "../../../planner/render/style";
import { renderPlan } from "../../../planner/render/terminal";
import { ROOT } from "./childProcess";
import { aFinding } from "./documents";
import { misfits, type Schema } from "./jsonSchema";
import { Box, Thing } from "./recorded";
import { ToyProject } from "./toyProject";

const schema = JSON.parse(readFileSync(join(ROOT, "planner/planSchema.json"), "utf8")) as Schema;

const SENTINEL = 'se"nt inel/+4711';

function program(): Promise<object> {
    const provider = new Provider("aws", { region: "eu-west-1" });
    const box = new Box("box", { aliases: [{ name: "old" }] });
    const hook = new pulumi.ResourceHook("gate", () => undefined);
    const key = new kms.Key(
        "key",
        { tags: { b: "1", a: "2" } },
        { parent: box, provider, hooks: { beforeCreate: [hook] } },
    );
    new Thing("thing", { policy: pulumi.jsonStringify({ Resource: key.arn }), n: null, list: [1, true] }, { provider });
    return Promise.resolve({ platform: { key: key.arn, region: "eu-west-1" } });
}

describe("planner/model", () => {
    let project: ToyProject;

    before(() => {
        project = new ToyProject();
    });

    after(() => {
        project.dispose();
    });

    const document = async (
        options: Partial<PlanOptions> = {},
        findings: readonly Finding[] = [],
    ): Promise<PlanDocument> => {
        const planned = await planStacks(["dev"], { root: project.root, program, ...options });
        return planDocument(planned.map((stack) => ({ ...stack, findings })));
    };

    const secretly = async (declare: () => object): Promise<PlanDocument> => {
        const overrides: Overrides = { hidden: { secure: SENTINEL }, map: { a: [{ secure: `other-${SENTINEL}` }] } };
        const leaking = aFinding({ message: `it is ${SENTINEL}`, exemption: null });
        const { exemption: _, ...finding } = leaking;
        return await document({ program: () => Promise.resolve(declare()), overrides: { dev: overrides } }, [finding]);
    };

    it("fits its schema, in both modes, with and without findings", async () => {
        const { exemption: _, ...finding } = aFinding();
        const excused: Finding = { ...finding, outcome: "exempt", exemption: "agreed until spring" };
        const plans = [await document({}, [finding, excused]), await document({ mode: "unknown" })];
        plans.forEach((plan) => {
            expect(misfits(JSON.parse(JSON.stringify(plan)), schema)).to.deep.equal([]);
            expect(misfits({ ...plan, problems: [] }, schema)).to.have.length(1);
        });
        const exemptions = plans[0]?.stacks[0]?.findings.map(({ exemption }) => exemption);
        expect(exemptions).to.have.members(["agreed until spring", null]);
    });

    it("is refused by the schema when a field is missing, added or wrong", async () => {
        const plan = JSON.parse(JSON.stringify(await document())) as {
            stacks: [{ resources: [Record<string, unknown>] }];
        };
        const [resource] = plan.stacks[0].resources;
        delete resource["hooks"];
        Object.assign(resource, { extra: 1, urn: "no urn", protect: "yes" });
        expect(misfits(plan, schema)).to.have.length(1);
        expect(misfits(plan, { $ref: "#/$defs/plan" }, schema)).to.deep.equal([
            "$.stacks[0].resources[0]: no hooks",
            "$.stacks[0].resources[0].urn: does not match",
            "$.stacks[0].resources[0].protect: is string",
            "$.stacks[0].resources[0]: extra is not foreseen",
        ]);
    });

    it("says everything of a resource", async () => {
        const [stack] = (await document()).stacks;
        const key = stack?.resources.find(({ name }) => name === "key");
        const box = "urn:pulumi:dev::lakehouse::lakehouse:toy:Box";
        expect(key).to.deep.include({
            urn: `${box}$aws:kms/key:Key::key`,
            type: "aws:kms/key:Key",
            name: "key",
            parent: `${box}::box`,
            provider: "urn:pulumi:dev::lakehouse::pulumi:providers:aws::aws",
            custom: true,
            inputs: { tags: { a: "2", b: "1" } },
            dependencies: [],
            propertyDependencies: {},
            protect: false,
            retainOnDelete: false,
            hooks: { beforeCreate: ["gate"] },
            outputs: {},
        });
        expect(stack?.resources.find(({ name }) => name === "box")?.aliases).to.deep.equal([`${box}::old`]);
        expect(stack?.layers).to.deep.equal(["platform"]);
        expect(stack?.outputs).to.deep.equal({ platform: { key: { $unknown: true }, region: "eu-west-1" } });
    });

    it("lists inputs that are unknown before deployment, and writes truly unknown values as such", async () => {
        const thing = "urn:pulumi:dev::lakehouse::aws:toy/thing:Thing::thing";
        const [known] = (await document()).stacks;
        expect(known?.unknown).to.deep.equal([{ urn: thing, property: "policy" }]);
        const [unknown] = (await document({ mode: "unknown" })).stacks;
        expect(unknown?.unknown).to.deep.equal([{ urn: thing, property: "policy" }]);
        expect(unknown?.resources.find(({ urn }) => urn === thing)?.inputs).to.deep.equal({
            policy: { $unknown: true },
            n: null,
            list: [1, true],
        });
        expect(unknown?.outputs).to.deep.equal({ platform: { key: { $unknown: true }, region: "eu-west-1" } });
    });

    it("puts findings in order: most severe first, then by rule, resource and message", async () => {
        const parts: readonly Partial<Finding>[] = [
            { severity: "low", rule: "a" },
            { severity: "critical", rule: "z" },
            { severity: "high", rule: "b", urn: "v" },
            { severity: "high", rule: "b", urn: "u", message: "2" },
            { severity: "high", rule: "b", urn: "u", message: "1" },
        ];
        const { exemption: _, ...base } = aFinding();
        const findings = parts.map((part) => ({ ...base, ...part }));
        const plan = await document({}, findings);
        const order = plan.stacks[0]?.findings.map(({ rule, urn, message }) => `${rule} ${urn} ${message}`);
        const reversed = await document({}, [...findings].reverse());
        expect(order?.map((text) => text.slice(0, 5).trim())).to.deep.equal([
            "z urn",
            "b u 1",
            "b u 2",
            "b v T",
            "a urn",
        ]);
        expect(reversed).to.deep.equal(plan);
    });

    it("is the same, byte for byte, in each run", async () => {
        const texts = [JSON.stringify(await document()), JSON.stringify(await document())];
        expect(texts[0]).to.equal(texts[1]);
    });

    it("claim 46: writes a secret as such, wherever the program put it", async () => {
        const plan = await secretly(() => {
            const hidden = new pulumi.Config().requireSecret("hidden");
            const thing = new Thing("thing", {
                hidden,
                text: pulumi.interpolate`say ${hidden}`,
                nested: { deep: [hidden] },
            });
            new Thing("next", { text: thing.text });
            return { hidden, open: { text: "x" } };
        });
        const [stack] = plan.stacks;
        const secret = { $secret: true };
        expect(stack?.resources.find(({ name }) => name === "thing")?.inputs).to.deep.equal({
            hidden: secret,
            nested: { deep: [secret] },
            text: secret,
        });
        expect(stack?.resources.find(({ name }) => name === "next")?.inputs).to.deep.equal({ text: secret });
        expect(stack?.outputs).to.deep.equal({ hidden: secret, open: { text: "x" } });
    });

    it("claim 46: shows a secret nowhere, even where the program lets it slip", async () => {
        const plan = await secretly(() => {
            const config = new pulumi.Config();
            const hidden = config.require("hidden");
            const [other = ""] = config.requireObject<{ a: string[] }>("map").a;
            const encoded = [
                JSON.stringify({ hidden }),
                encodeURIComponent(hidden),
                Buffer.from(other).toString("base64"),
            ];
            const box = new Box(`box-${hidden}`);
            new Thing("thing", { hidden, encoded, [`key-${hidden}`]: 1, fine: "x" }, { parent: box });
            return { other };
        });
        const texts = [JSON.stringify(plan), renderPlan(plan, 5, styleFor(false))];
        const spellings = [SENTINEL, JSON.stringify(SENTINEL).slice(1, -1), encodeURIComponent(SENTINEL), "4711"];
        texts.forEach((text) => {
            spellings.forEach((spelling) => {
                expect(text).not.to.include(spelling);
            });
        });
        expect(texts[0]).to.include("box-[secret]").and.to.include("it is [secret]").and.to.include('"fine":"x"');
        expect(texts[0]).not.to.include(Buffer.from(`other-${SENTINEL}`).toString("base64").slice(0, 20));
    });

    it("hides a secret that only the program knows of, and no text by chance", async () => {
        const plan = await document({
            program: () => {
                new Thing("one", {
                    token: pulumi.secret("made-up-token"),
                    short: pulumi.secret("eu"),
                    all: pulumi.secret({ a: "eu-west-1" }),
                });
                new Thing("two", { copy: "made-up-token", region: "eu-west-1" });
                return Promise.resolve({});
            },
        });
        const two = plan.stacks[0]?.resources.find(({ name }) => name === "two");
        expect(two?.inputs).to.deep.equal({ copy: { $secret: true }, region: "eu-west-1" });
    });
});
