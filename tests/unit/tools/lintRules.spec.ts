import { expect } from "chai";
import { ESLint } from "eslint";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { projectRoot } from "./repository";

const component = "components/network/thing.ts";
const layer = "layers/platform.ts";
const settings = "config/load.ts";
const policy = "policies/rules/thing.ts";
const planner = "planner/graph.ts";
const commandLine = "planner/cli.ts";
const packEntry = "policies/index.ts";
const test = "tests/unit/thing.spec.ts";

const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join("\n");
const method = (name: string, count: number): string =>
    `export class A {\n    ${name}() {\n${lines(count - 2, "f();")}\n    }\n}`;

/** For each ban: code, the rule that refuses it, where it is refused, and where it is not. */
const bans: readonly (readonly [
    title: string,
    code: string,
    rule: string,
    refused: readonly string[],
    allowed: readonly string[],
])[] = [
    [
        "the AWS barrel",
        `import * as aws from "@pulumi/aws";`,
        "no-restricted-imports",
        [component, layer, settings, planner, test],
        [],
    ],
    [
        "the AWS barrel's types",
        `import type * as aws from "@pulumi/aws";`,
        "no-restricted-imports",
        [component, policy],
        [],
    ],
    [
        "values of a provider SDK",
        `import * as s3 from "@pulumi/aws/s3";`,
        "@typescript-eslint/no-restricted-imports",
        [policy],
        [component],
    ],
    [
        "values of the Databricks SDK",
        `import { Job } from "@pulumi/databricks";`,
        "@typescript-eslint/no-restricted-imports",
        [policy],
        [component],
    ],
    [
        "the environment",
        "f(process.env);",
        "no-restricted-properties",
        [component, layer, settings, policy, planner],
        [commandLine, test],
    ],
    [
        "the arguments of the process",
        "f(process.argv);",
        "no-restricted-properties",
        [component, planner],
        [commandLine],
    ],
    [
        "the process as a module",
        `import { env } from "node:process";`,
        "no-restricted-imports",
        [component, planner],
        [commandLine],
    ],
    ["the clock", "f(Date.now());", "no-restricted-globals", [component, layer, settings, policy, planner], [test]],
    ["a new date", "f(new Date());", "no-restricted-globals", [component, policy, planner], [test, packEntry]],
    ["chance", "f(Math.random());", "no-restricted-properties", [component, policy, planner], [test]],
    [
        "chance by crypto",
        `import { randomUUID } from "node:crypto";`,
        "no-restricted-imports",
        [component, planner],
        [test],
    ],
    [
        "pulumi.Config",
        "f(new pulumi.Config());",
        "no-restricted-syntax",
        [component, layer, policy, planner, "index.ts"],
        [settings],
    ],
    ["transforms", "f({ transforms: [] });", "no-restricted-syntax", [component, layer, settings, policy], []],
    [
        "a stack transform",
        "pulumi.runtime.registerResourceTransform(f);",
        "no-restricted-syntax",
        [component, layer],
        [],
    ],
    [
        "a resource inside apply",
        `id.apply((x) => new s3.Bucket(x));`,
        "no-restricted-syntax",
        [component, layer],
        [planner],
    ],
    [
        "a resource deep inside apply",
        `pulumi.all([id]).apply(([x]) => { if (x) { f(() => new Thing(x)); } });`,
        "no-restricted-syntax",
        [component, layer],
        [],
    ],
    ["an invoke inside apply", `id.apply((x) => aws.getZone({ x }));`, "no-restricted-syntax", [component, layer], []],
    ["any", "export const a: any = 1;", "@typescript-eslint/no-explicit-any", [component, policy, planner, test], []],
    [
        "a non-null assertion",
        "export const a = f()!;",
        "@typescript-eslint/no-non-null-assertion",
        [component, policy, planner, test],
        [],
    ],
    ["a file of 251 lines", lines(251, "f();"), "max-lines", [component, policy, planner, test], []],
    ["a function of 61 lines", method("step", 61), "max-lines-per-function", [component, policy, planner], [test]],
    ["a constructor of 41 lines", method("constructor", 41), "project/constructor-lines", [component], []],
    [
        "a function of 13 branches",
        `export function f(a: number): void {\n${lines(12, "if (a) f(1);")}\n}`,
        "complexity",
        [component],
        [],
    ],
];

/** Code that comes close to a ban and is right. */
const accepted: readonly (readonly [title: string, code: string, file: string])[] = [
    ["one AWS service", `import * as s3 from "@pulumi/aws/s3";`, component],
    ["types of a provider SDK in a policy", `import type { Bucket } from "@pulumi/aws/s3";`, policy],
    ["a hash", `import { createHash } from "node:crypto";`, component],
    ["an error inside apply", `id.apply((x) => { throw new SettingsError(x); });`, component],
    ["a map inside apply", `id.apply((x) => new Map(x));`, component],
    ["a resource outside apply", `new s3.Bucket("a", {}, { parent: this });`, component],
    ["a file of 250 lines", lines(250, "f();"), component],
    ["a function of 60 lines", method("step", 60), component],
    ["a constructor of 40 lines", method("constructor", 40), component],
];

describe("lint rules", function () {
    this.timeout(60_000);
    // Without the rules that need types, since the files linted here do not exist.
    const eslint = new ESLint({ cwd: projectRoot, overrideConfig: defineConfig(tseslint.configs.disableTypeChecked) });

    const brokenRules = async (code: string, filePath: string): Promise<(string | null)[]> => {
        const [result] = await eslint.lintText(code, { filePath });
        return (result?.messages ?? []).map((message) => message.ruleId);
    };

    for (const [title, code, rule, refused, allowed] of bans) {
        for (const file of refused) {
            it(`refuse ${title} in ${file}`, async () => {
                expect(await brokenRules(code, file)).to.include(rule);
            });
        }
        for (const file of allowed) {
            it(`allow ${title} in ${file}`, async () => {
                expect(await brokenRules(code, file)).to.not.include(rule);
            });
        }
    }

    const rulesOfBans = new Set(bans.map(([, , rule]) => rule));
    for (const [title, code, file] of accepted) {
        it(`allow ${title}`, async () => {
            expect((await brokenRules(code, file)).filter((rule) => rulesOfBans.has(rule ?? ""))).to.deep.equal([]);
        });
    }
});
