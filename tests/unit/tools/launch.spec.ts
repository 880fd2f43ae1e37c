import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Repository, type Outcome } from "./repository";

const program = {
    "index.ts": `import { answer } from "./config/answer";\nexport default async (): Promise<number> => answer;\n`,
    "config/answer.ts": "export const answer: number = 42;\n",
    "policies/index.ts": `import { rules } from "./rules";\nexport const count: number = rules.length;\n`,
    "policies/rules.ts": `export const rules: readonly string[] = ["a", "b"];\n`,
};

describe("launchers", () => {
    let repository: Repository;

    beforeEach(() => {
        repository = new Repository(program);
    });

    afterEach(() => {
        repository.dispose();
    });

    const launch = (): Promise<Outcome> =>
        repository.node([
            "-e",
            `require("./launch.cjs")().then((answer) => console.log(answer, Error.stackTraceLimit))`,
        ]);
    const launchPack = (): Promise<Outcome> =>
        repository.node(["-e", `console.log(require("./policies/launch.cjs").count)`]);
    const build = (): Promise<Outcome> => repository.node(["tools/build.cjs"]);

    it("run a fresh build without esbuild", async () => {
        repository.link("esbuild");
        await build();
        repository.remove("node_modules");
        expect(await launch()).to.deep.equal({ code: 0, stdout: "42 3\n", stderr: "" });
        expect(await launchPack()).to.deep.equal({ code: 0, stdout: "2\n", stderr: "" });
    });

    it("hand problems with the settings to the engine as an error without a stack trace, and all others as they are", async () => {
        repository.link("esbuild", "@pulumi/pulumi");
        const failing = (name: string): string =>
            `export default async () => { throw Object.assign(new Error("2 problems"), { name: "${name}" }); };\n`;
        const kind = async (): Promise<string> => {
            const tell = `(error) => console.log(require("@pulumi/pulumi").RunError.isInstance(error), error.message)`;
            return (await repository.node(["-e", `require("./launch.cjs")().catch(${tell})`])).stdout;
        };
        repository.write("index.ts", failing("ProblemsError"));
        expect(await kind()).to.equal("true 2 problems\n");
        repository.write("index.ts", failing("TypeError"));
        expect(await kind()).to.equal("false 2 problems\n");
    });

    it("build what is missing", async () => {
        repository.link("esbuild");
        expect(await launch()).to.deep.equal({ code: 0, stdout: "42 3\n", stderr: "" });
        expect(await launchPack()).to.deep.equal({ code: 0, stdout: "2\n", stderr: "" });
    });

    it("rebuild what is stale, though the sources look older than the build", async () => {
        repository.link("esbuild");
        await build();
        repository.write("config/answer.ts", "export const answer: number = 43;\n");
        repository.write("policies/rules.ts", "export const rules: readonly string[] = [];\n");
        utimesSync(join(repository.root, "config/answer.ts"), 0, 0);
        utimesSync(join(repository.root, "policies/rules.ts"), 0, 0);
        expect((await launch()).stdout).to.equal("43 3\n");
        expect((await launchPack()).stdout).to.equal("0\n");
    });

    it("rebuild the program when the versions of libraries, which are part of it, have changed", async () => {
        repository.link("esbuild");
        repository.write("package-lock.json", '{ "lockfileVersion": 3 }');
        await build();
        repository.write("package-lock.json", '{ "lockfileVersion": 4 }');
        repository.remove("node_modules");
        expect((await launch()).stderr).to.contain("The build of the program in bin is stale");
        repository.write("package-lock.json", '{ "lockfileVersion": 3 }');
        expect((await launch()).stdout).to.equal("42 3\n");
    });

    it("take a build for fresh whatever the time of its sources", async () => {
        repository.link("esbuild");
        await build();
        repository.remove("node_modules");
        repository.write("config/answer.ts", program["config/answer.ts"]);
        expect((await launch()).stdout).to.equal("42 3\n");
    });

    it("rebuild compiled files that were edited or lost", async () => {
        repository.link("esbuild");
        await build();
        repository.write("bin/config/answer.js", "exports.answer = 0;\n");
        repository.remove("policies/bin/index.js");
        expect((await launch()).stdout).to.equal("42 3\n");
        expect((await launchPack()).stdout).to.equal("2\n");
    });

    it("rebuild when the record of the build is damaged", async () => {
        repository.link("esbuild");
        await build();
        repository.write("bin/build.json", "{}");
        repository.write("policies/bin/build.json", `{"outputs": [`);
        expect((await launch()).stdout).to.equal("42 3\n");
        expect((await launchPack()).stdout).to.equal("2\n");
    });

    it("refuse a missing build without esbuild, and say what to do", async () => {
        const { code, stderr } = await launch();
        expect(code).to.equal(1);
        expect(stderr).to.contain(
            "The build of the program in bin is missing: esbuild, which compiles it, is not installed. Run `npm ci`",
        );
        expect((await launchPack()).stderr).to.contain(
            "The build of the policy pack in policies/bin is missing: esbuild",
        );
    });

    it("refuse a stale build without esbuild, and say what to do", async () => {
        repository.link("esbuild");
        await build();
        repository.remove("node_modules");
        repository.write("config/answer.ts", "export const answer: number = 43;\n");
        const { code, stdout, stderr } = await launch();
        expect(code).to.equal(1);
        expect(stdout).to.equal("");
        expect(stderr).to.contain(
            "The build of the program in bin is stale: esbuild, which compiles it, is not installed.",
        );
    });

    it("refuse sources that do not compile, and name the place", async () => {
        repository.link("esbuild");
        await build();
        repository.write("config/answer.ts", "export const answer: number = ;\n");
        const { code, stderr } = await launch();
        expect(code).to.equal(1);
        expect(stderr).to.contain("The build of the program in bin is stale: Build failed with 1 error:");
        expect(stderr).to.contain("config/answer.ts:1:30");
    });

    it("may build at the same time", async () => {
        repository.link("esbuild");
        const outcomes = await Promise.all([launch(), launch(), launch(), launch()]);
        expect(outcomes).to.deep.equal(Array.from({ length: 4 }, () => ({ code: 0, stdout: "42 3\n", stderr: "" })));
        repository.remove("node_modules");
        expect((await launch()).stdout).to.equal("42 3\n");
    });

    it("run the packed pack, which has neither sources nor build tool", async () => {
        repository.link("esbuild");
        await build();
        repository.remove("node_modules");
        repository.remove("tools");
        repository.remove("policies/index.ts");
        repository.remove("policies/rules.ts");
        expect(await launchPack()).to.deep.equal({ code: 0, stdout: "2\n", stderr: "" });
    });
});
