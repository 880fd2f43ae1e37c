import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Repository } from "./repository";

describe("npm run build", () => {
    let repository: Repository;

    beforeEach(() => {
        repository = new Repository({
            "index.ts": `import { one } from "./config/one";\nexport default (): number => one;\n`,
            "config/one.ts": "export const one = 1;\n",
            "planner/cli.ts": `export { rules } from "../policies/rules";\nexport { all } from "../policies";\n`,
            "policies/index.ts": `export const all = "all";\n`,
            "policies/rules.ts": `export const rules: string[] = ["a"];\n`,
        });
        repository.link("esbuild");
    });

    afterEach(() => {
        repository.dispose();
    });

    const build = async (): Promise<string> => (await repository.node(["tools/build.cjs"])).stdout;
    const has = (path: string): boolean => existsSync(join(repository.root, path));

    it("says what it compiled: a file per entry point", async () => {
        expect(await build()).to.equal("Compiled the program: 4 files.\nCompiled the policy pack: 2 files.\n");
        expect(has("bin/config")).to.equal(false);
        expect(has("policies/bin/index.js")).to.equal(true);
    });

    it("puts all that an entry point needs into its file, the rules of the pack as well", async () => {
        await build();
        ["config", "policies"].forEach((folder) => {
            repository.remove(folder);
        });
        const script = `const { rules, all } = require("./bin/planner/cli"); console.log(rules, all, require("./bin").default())`;
        expect((await repository.node(["-e", script])).stdout).to.equal("[ 'a' ] all 1\n");
    });

    it("leaves the SDKs out: there must be one copy of them", async () => {
        repository.write("index.ts", `import { all } from "@pulumi/pulumi";\nexport default all;\n`);
        await build();
        expect(repository.read("bin/index.js")).to.include(`require("@pulumi/pulumi")`);
    });

    it("compiles anew when a rule of the pack has changed", async () => {
        await build();
        repository.write("policies/rules.ts", `export const rules: string[] = ["b"];\n`);
        await build();
        expect(repository.read("bin/planner/cli.js")).to.include(`["b"]`);
    });

    it("has data inside, and compiles neither tests nor tools of the pack", async () => {
        repository.write("policies/data/regions.json", `["b"]\n`);
        repository.write("policies/rules.ts", `import rules from "./data/regions.json";\nexport { rules };\n`);
        repository.write("policies/tests/pack.ts", "export {};\n");
        repository.write("policies/tools/list.ts", "export {};\n");
        await build();
        expect(repository.read("bin/planner/cli.js")).to.include(`"b"`);
        expect(has("policies/bin/data")).to.equal(false);
        expect(has("policies/bin/tests")).to.equal(false);
        expect(has("policies/bin/tools")).to.equal(false);
    });

    it("removes what sources that are gone had left", async () => {
        repository.write("policies/evaluate.ts", "export const old = 1;\n");
        await build();
        expect(has("policies/bin/evaluate.js")).to.equal(true);
        repository.remove("policies/evaluate.ts");
        await build();
        expect(has("policies/bin/evaluate.js")).to.equal(false);
        expect(has("policies/bin/evaluate.js.map")).to.equal(false);
    });

    it("leaves nothing behind in the folder it writes from", async () => {
        await build();
        expect(readdirSync(join(repository.root, ".cache"))).to.deep.equal([]);
    });

    it("fails without a stack trace of its own when a source does not compile", async () => {
        repository.write("index.ts", "export default =;\n");
        const { code, stderr } = await repository.node(["tools/build.cjs"]);
        expect(code).to.equal(1);
        expect(stderr).to.match(/^Build failed with 1 error:\n.*index\.ts:1:15: ERROR: .*\n$/);
    });
});
