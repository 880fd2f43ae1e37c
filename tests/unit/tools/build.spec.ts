import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Repository } from "./repository";

describe("npm run build", () => {
    let repository: Repository;

    beforeEach(() => {
        repository = new Repository({
            "index.ts": "export default (): number => 1;\n",
            "planner/policyPack.ts": `export { rules } from "../policies/pack";\nexport { all } from "../policies";\n`,
            "policies/index.ts": `export const all = "all";\n`,
            "policies/pack.ts": `export const rules: string[] = ["a"];\n`,
        });
        repository.link("esbuild");
    });

    afterEach(() => {
        repository.dispose();
    });

    const build = async (): Promise<string> => (await repository.node(["tools/build.cjs"])).stdout;
    const has = (path: string): boolean => existsSync(join(repository.root, path));

    it("says what it compiled", async () => {
        expect(await build()).to.equal("Compiled the program: 4 files.\nCompiled the policy pack: 4 files.\n");
    });

    it("lets the compiled planner read the compiled pack", async () => {
        await build();
        repository.remove("policies/index.ts");
        repository.remove("policies/pack.ts");
        const { stdout } = await repository.node([
            "-e",
            `const { rules, all } = require("./bin/planner/policyPack"); console.log(rules, all)`,
        ]);
        expect(stdout).to.equal("[ 'a' ] all\n");
    });

    it("leaves other imports that end in policies alone", async () => {
        repository.write("components/shared/user.ts", `export { one } from "./policies/one";\n`);
        repository.write("components/shared/policies/one.ts", "export const one = 1;\n");
        await build();
        const { stdout } = await repository.node(["-p", `require("./bin/components/shared/user").one`]);
        expect(stdout).to.equal("1\n");
    });

    it("copies data, and compiles neither tests nor tools of the pack", async () => {
        repository.write("config/regions.json", `{ "regions": [] }\n`);
        repository.write("policies/package.json", "{}\n");
        repository.write("policies/tests/pack.ts", "export {};\n");
        repository.write("policies/tools/list.ts", "export {};\n");
        await build();
        expect(repository.read("bin/config/regions.json")).to.equal(`{ "regions": [] }\n`);
        expect(has("policies/bin/package.json")).to.equal(false);
        expect(has("policies/bin/tests")).to.equal(false);
        expect(has("policies/bin/tools")).to.equal(false);
    });

    it("removes what sources that are gone had left", async () => {
        repository.write("config/old.ts", "export const old = 1;\n");
        await build();
        expect(has("bin/config/old.js")).to.equal(true);
        repository.remove("config/old.ts");
        await build();
        expect(has("bin/config/old.js")).to.equal(false);
        expect(has("bin/config/old.js.map")).to.equal(false);
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
