import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { transformSync } from "esbuild";
import { ROOT, node } from "./childProcess";

const source = readFileSync(join(ROOT, "planner/lazySdk.ts"), "utf8");
const { code } = transformSync(source, { loader: "ts", format: "cjs" });

/** Runs a script in a process of its own, as compiled code is run. */
async function run(script: string): Promise<unknown> {
    return JSON.parse(await node(["-e", `${code}\n;(async () => console.log(JSON.stringify(await (${script})())))()`]));
}

const LOADED = "Object.keys(require.cache).length";
const HEAVY = "Object.keys(require.cache).some((file) => /arborist|typescript\\.js|localWorkspace/.test(file))";

describe("planner/lazySdk", () => {
    it("loads the SDK and both providers without what only function serialisation and automation need", async () => {
        const imports = `require("@pulumi/pulumi"); require("@pulumi/aws/s3"); require("@pulumi/databricks");`;
        const lazily = (await run(`() => { loadSdkLazily(); ${imports} return [${LOADED}, ${HEAVY}]; }`)) as number[];
        const eagerly = (await run(`() => { ${imports} return [${LOADED}, ${HEAVY}]; }`)) as number[];
        expect(lazily[1]).to.equal(false);
        expect(lazily[0]).to.be.below(350);
        expect(eagerly[1]).to.equal(true);
        expect(eagerly[0]).to.be.above(700);
    }).timeout(20_000);

    it("tells the states of a call without loading what makes calls", async () => {
        const script = `() => {
            loadSdkLazily();
            const [pulumi] = [require("@pulumi/pulumi/errors")];
            const loaded = () => Object.keys(require.cache).some((file) => /grpc-js.build.src.client/.test(file));
            return [pulumi.isGrpcError({ code: 14, details: "gone" }), loaded()];
        }`;
        expect(await run(script)).to.deep.equal([true, false]);
    }).timeout(20_000);

    it("still serialises functions", async () => {
        const text = await run(`async () => {
            loadSdkLazily();
            const { runtime } = require("@pulumi/pulumi");
            const base = 41;
            return (await runtime.serializeFunction(() => base + 1)).text;
        }`);
        expect(text).to.include("base: 41").and.to.include("base + 1");
    }).timeout(20_000);

    it("still finds a function's packages", async () => {
        const paths = await run(`async () => {
            loadSdkLazily();
            const { runtime } = require("@pulumi/pulumi");
            const paths = await runtime.computeCodePaths({ extraExcludePackages: [] });
            return [...paths.keys()].filter((path) => path.endsWith("node_modules/zod"));
        }`);
        expect(paths).to.deep.equal(["node_modules/zod"]);
    }).timeout(60_000);

    it("still offers the Automation API, its members listed as ever", async () => {
        const members = `["LocalWorkspace", "Stack"].map((name) => [typeof automation[name], name in automation])`;
        const script = `() => {
            loadSdkLazily();
            const { automation } = require("@pulumi/pulumi");
            return [${members}, Object.keys(automation).includes("LocalWorkspace")];
        }`;
        const found = [
            ["function", true],
            ["function", true],
        ];
        expect(await run(script)).to.deep.equal([found, true]);
    }).timeout(20_000);

    it("reports a missing module at once, so that the SDK can take another one", async () => {
        const script = `() => {
            const Module = require("node:module");
            const resolve = Module._resolveFilename;
            Module._resolveFilename = (request, ...rest) => {
                if (request === "typescript") throw Object.assign(new Error("none"), { code: "MODULE_NOT_FOUND" });
                return resolve(request, ...rest);
            };
            loadSdkLazily();
            require("@pulumi/pulumi");
            const ts = require("@pulumi/pulumi/typescript-shim");
            return [ts.version, Object.keys(require.cache).some((file) => file.includes("typescript@3.8.3"))];
        }`;
        expect(await run(script)).to.deep.equal(["3.8.3", true]);
    }).timeout(20_000);
});
