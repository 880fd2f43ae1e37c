import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const program = ["index.ts", "config/**/*.ts", "layers/**/*.ts", "components/**/*.ts"];
const pack = ["policies/**/*.ts"];
const planner = ["planner/**/*.ts"];
const commandLine = ["planner/cli.ts", "policies/index.ts"];
/** What runs in AWS Lambda, and not in the program: days pass there. */
const functions = ["components/audit/roleCheck/*.ts"];
const tests = ["tests/**/*.ts", "tools/**/*.ts"];

const nodeGlobals = [
    ...Object.getOwnPropertyNames(globalThis),
    ...["__dirname", "__filename", "exports", "module", "require"],
];

const barrel = {
    name: "@pulumi/aws",
    message: 'Import one service, for instance "@pulumi/aws/s3": the barrel loads every service and all their types.',
};

const nondeterministicImports = [
    { name: "node:process", message: "Take what you need as an argument: only command-line files read the process." },
    ...["crypto", "node:crypto"].map((name) => ({
        name,
        importNames: ["randomBytes", "randomInt", "randomUUID"],
        message: "Same input, same output: a random value differs between preview and update.",
    })),
];

/** Same input, same bytes: the program, the pack and the planner know neither clock nor chance nor environment. */
const determinism = {
    "no-restricted-globals": [
        "error",
        { name: "Date", message: "Same input, same output: take a time as an argument." },
        { name: "performance", message: "Same input, same output: take a time as an argument." },
    ],
    "no-restricted-properties": [
        "error",
        {
            object: "process",
            property: "env",
            message: "Settings come from config/; only command-line files read the process.",
        },
        {
            object: "process",
            property: "argv",
            message: "Settings come from config/; only command-line files read the process.",
        },
        {
            object: "Math",
            property: "random",
            message: "Same input, same output: a random value differs between preview and update.",
        },
    ],
};

const noConfig = {
    selector: "NewExpression:matches([callee.name='Config'], [callee.property.name='Config'])",
    message: "Only config/ reads pulumi.Config; take the value as an argument.",
};

const noTransforms = {
    selector:
        "Property[key.name=/^transform(s|ations)$/], CallExpression[callee.property.name=/^register(Stack|Resource)Transform/]",
    message: "Transforms do not run in the planner: pass the value as an argument of the component.",
};

const plainClasses = "/^(Map|Set|WeakMap|URL|Date|RegExp|.*Error)$/";
const noResourcesInApply = [
    {
        selector: `CallExpression[callee.property.name='apply'] NewExpression:not([callee.name=${plainClasses}])`,
        message: "A resource made inside apply is missing from previews: decide with plain data, make it outside.",
    },
    {
        selector: "CallExpression[callee.property.name='apply'] CallExpression[callee.property.name=/^get[A-Z].*/]",
        message: "An invoke inside apply is missing from previews: call it outside.",
    },
];

/** ESLint has no limit of its own for constructors, and ours are shorter than other functions: a table of contents. */
const constructorLines = {
    meta: { type: "suggestion", schema: [{ type: "integer" }] },
    create: (context) => ({
        "MethodDefinition[kind='constructor']"(node) {
            const lines = node.loc.end.line - node.loc.start.line + 1;
            if (lines > context.options[0]) {
                context.report({
                    node,
                    message: `Constructor has ${lines} lines, at most ${context.options[0]}: move each step to a method.`,
                });
            }
        },
    }),
};

export default defineConfig(
    { ignores: ["**/bin/", "**/node_modules/", "coverage/", ".cache/"] },
    js.configs.recommended,
    {
        name: "project/sizes",
        plugins: { project: { rules: { "constructor-lines": constructorLines } } },
        rules: {
            "max-lines": ["error", { max: 250 }],
            "max-lines-per-function": ["error", { max: 60 }],
            "max-depth": ["error", 3],
            "max-params": ["error", 5],
            complexity: ["error", 12],
            "project/constructor-lines": ["error", 40],
            eqeqeq: "error",
            "no-restricted-imports": ["error", { paths: [barrel] }],
        },
    },
    {
        name: "project/typescript",
        files: ["**/*.ts"],
        extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        rules: {
            "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
            "@typescript-eslint/explicit-function-return-type": ["error", { allowExpressions: true }],
            "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
            // A class with no members but a constructor is what a component is.
            "@typescript-eslint/no-extraneous-class": ["error", { allowConstructorOnly: true }],
            "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
            "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
        },
    },
    {
        name: "project/determinism",
        files: [...program, ...planner, ...pack],
        ignores: [...commandLine, ...functions],
        rules: {
            ...determinism,
            "no-restricted-imports": ["error", { paths: [barrel, ...nondeterministicImports] }],
            "no-restricted-syntax": ["error", noConfig, noTransforms],
        },
    },
    {
        name: "project/config",
        files: ["config/**/*.ts"],
        rules: { "no-restricted-syntax": ["error", noTransforms] },
    },
    {
        name: "project/resources",
        files: ["components/**/*.ts", "layers/**/*.ts"],
        rules: { "no-restricted-syntax": ["error", noConfig, noTransforms, ...noResourcesInApply] },
    },
    {
        name: "project/policies",
        files: pack,
        rules: {
            "@typescript-eslint/no-restricted-imports": [
                "error",
                {
                    patterns: [
                        {
                            group: ["@pulumi/aws/*", "@pulumi/databricks", "@pulumi/databricks/*"],
                            allowTypeImports: true,
                            message: "Import types only: the pack runs where no provider SDK is installed.",
                        },
                    ],
                },
            ],
        },
    },
    {
        name: "project/tests",
        files: tests,
        rules: {
            // `describe` and `it` take whole suites as functions, and chai's assertions are expressions.
            "max-lines-per-function": "off",
            "@typescript-eslint/no-unused-expressions": "off",
            // A value that prints as "[object Object]" makes the test fail, which is what it is for.
            "@typescript-eslint/no-base-to-string": "off",
        },
    },
    {
        name: "project/scripts",
        files: ["**/*.{js,cjs,mjs}"],
        languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])) },
        rules: { "no-unused-vars": ["error", { ignoreRestSiblings: true }] },
    },
);
