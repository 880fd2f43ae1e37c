import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { projectRoot, Repository } from "./repository";

interface Report {
    readonly summary: {
        readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
        readonly violations: readonly {
            readonly from: string;
            readonly to: string;
            readonly rule: { readonly name: string };
        }[];
    };
}

/** All that is allowed: each file here imports only what its room may know. */
const allowed = {
    "index.ts": `import { load } from "./config/load";\nimport { layer } from "./layers/layer";\nexport default [load, layer];\n`,
    "config/load.ts": `import { name } from "../components/shared/naming";\nimport { plan } from "../components/network/subnetPlan";\nexport const load = [name, plan];\n`,
    "layers/layer.ts": `import { vpc } from "../components/network/vpc";\nimport { bucket } from "../components/lake/bucket";\nimport { load } from "../config/load";\nexport const layer = [vpc, bucket, load];\n`,
    "components/shared/naming.ts": `export const name = "name";\n`,
    "components/network/subnetPlan.ts": `export const plan = 1;\n`,
    "components/network/vpc.ts": `import { name } from "../shared/naming";\nimport { plan } from "./subnetPlan";\nexport interface Vpc { readonly id: string }\nexport const vpc = name + plan;\n`,
    "components/lake/bucket.ts": `import type { Vpc } from "../network/vpc";\nexport const bucket = (vpc: Vpc): string => vpc.id;\n`,
    "policies/index.ts": `import { PolicyPack } from "@pulumi/policy";\nimport { rule } from "./rule";\nexport const pack = [PolicyPack, rule];\n`,
    "policies/rule.ts": `import type { Bucket } from "@pulumi/aws/s3";\nexport const rule = (bucket: Bucket): unknown => bucket;\n`,
    "planner/cli.ts": `import program from "../index";\nimport { name } from "../components/shared/naming";\nimport { rule } from "../policies/rule";\nexport const cli = [program, name, rule];\n`,
    "tests/unit/cli.spec.ts": `import { expect } from "chai";\nimport { cli } from "../../planner/cli";\nexpect(cli);\n`,
};

/** A line that breaks a rule: the file it is added to, and what it imports. */
interface Breach {
    readonly from: string;
    readonly code: string;
    readonly to: string;
}

const forbidden: Readonly<Record<string, readonly Breach[]>> = {
    "index-wires-only": [
        { from: "index.ts", code: `import "./components/shared/naming";`, to: "components/shared/naming.ts" },
    ],
    "layers-wire-components": [{ from: "layers/layer.ts", code: `import "../policies/rule";`, to: "policies/rule.ts" }],
    "config-says-what": [
        {
            from: "config/load.ts",
            code: `import { vpc } from "../components/network/vpc"; vpc;`,
            to: "components/network/vpc.ts",
        },
    ],
    "components-know-components": [
        { from: "components/network/vpc.ts", code: `import "../../policies/rule";`, to: "policies/rule.ts" },
        {
            from: "components/lake/bucket.ts",
            code: `import "../../tests/unit/cli.spec";`,
            to: "tests/unit/cli.spec.ts",
        },
    ],
    "policies-stand-alone": [
        { from: "policies/rule.ts", code: `import "../components/shared/naming";`, to: "components/shared/naming.ts" },
    ],
    "planner-looks-on": [
        { from: "planner/cli.ts", code: `import "../components/network/vpc";`, to: "components/network/vpc.ts" },
    ],
    "rooms-are-apart": [
        {
            from: "components/lake/bucket.ts",
            code: `import { vpc } from "../network/vpc"; vpc;`,
            to: "components/network/vpc.ts",
        },
    ],
    "shared-knows-no-room": [
        {
            from: "components/shared/naming.ts",
            code: `import type { Vpc } from "../lake/bucket"; export type V = Vpc;`,
            to: "components/lake/bucket.ts",
        },
    ],
    "pack-needs-the-policy-sdk-only": [
        {
            from: "policies/rule.ts",
            code: `import { Bucket as B } from "@pulumi/aws/s3"; B;`,
            to: "node_modules/@pulumi/aws/s3/index.js",
        },
    ],
    "no-development-packages": [
        { from: "layers/layer.ts", code: `import { expect } from "chai"; expect;`, to: "node_modules/chai/index.js" },
    ],
    "no-undeclared-packages": [
        { from: "config/load.ts", code: `import * as z from "zod"; z;`, to: "node_modules/zod/index.d.cts" },
    ],
    "not-to-unresolvable": [{ from: "config/load.ts", code: `import "./absent";`, to: "./absent" }],
    "no-cycles": [
        {
            from: "components/network/subnetPlan.ts",
            code: `import { vpc } from "./vpc"; vpc;`,
            to: "components/network/vpc.ts",
        },
    ],
    "no-orphans": [
        {
            from: "components/lake/forgotten.ts",
            code: "export const forgotten = 1;",
            to: "components/lake/forgotten.ts",
        },
    ],
};

describe("dependency rules", function () {
    this.timeout(60_000);
    let repository: Repository;

    before(() => {
        repository = new Repository({
            ...allowed,
            "tsconfig.json": `{ "compilerOptions": { "module": "nodenext" } }`,
            "package.json": JSON.stringify({
                dependencies: { "@pulumi/aws": "*", "@pulumi/policy": "*", esbuild: "*" },
                devDependencies: { chai: "*" },
            }),
        });
        cpSync(join(projectRoot, ".dependency-cruiser.cjs"), join(repository.root, ".dependency-cruiser.cjs"));
        repository.link("@pulumi/aws", "@pulumi/policy", "chai", "esbuild", "zod");
    });

    after(() => {
        repository.dispose();
    });

    const cruise = async (): Promise<Report["summary"]> => {
        const { stdout } = await repository.node([
            join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
            "--config=.dependency-cruiser.cjs",
            "--preserve-symlinks",
            "--output-type=json",
            ...["index.ts", "config", "layers", "components", "policies", "planner", "tests"],
        ]);
        return (JSON.parse(stdout) as Report).summary;
    };

    it("allow what the rooms may know", async () => {
        expect((await cruise()).violations).to.deep.equal([]);
    });

    describe("in a tree that breaks each of them", () => {
        let summary: Report["summary"];

        before(async () => {
            for (const { from, code } of Object.values(forbidden).flat()) {
                repository.write(from, `${code}\n${from in allowed ? repository.read(from) : ""}`);
            }
            summary = await cruise();
        });

        for (const [rule, breaches] of Object.entries(forbidden)) {
            it(`refuse by ${rule}`, () => {
                const edges = summary.violations.filter((violation) => violation.rule.name === rule);
                expect(edges.map(({ from, to }) => ({ from, to }))).to.deep.include.members(
                    breaches.map(({ from, to }) => ({ from, to })),
                );
            });
        }

        it("are all shown to bite", () => {
            expect(Object.keys(forbidden)).to.have.members(summary.ruleSetUsed.forbidden.map(({ name }) => name));
        });
    });
});
