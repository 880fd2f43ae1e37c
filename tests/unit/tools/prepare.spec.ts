import { join } from "node:path";
import { expect } from "chai";
import { Repository, type Outcome } from "./repository";

const lock = (versions: Readonly<Record<string, string>>, optional: readonly string[] = []): string =>
    JSON.stringify({
        packages: {
            "": { name: "lakehouse" },
            ...Object.fromEntries(
                Object.entries(versions).map(([name, version]) => [
                    `node_modules/${name}`,
                    { version, integrity: `${name}@${version}`, ...(optional.includes(name) && { optional: true }) },
                ]),
            ),
        },
    });

/** Stands for npm: notes what it was asked and installs nothing but the record of having done so. */
const fakeNpm = `
const { appendFileSync, cpSync, mkdirSync, writeFileSync } = require("node:fs");
appendFileSync("npm.log", process.argv.slice(2).join(" ") + "\\n");
console.log("npm output");
console.error("npm complaint");
if (process.env.NPM_FAILS) process.exit(7);
mkdirSync("node_modules/zod", { recursive: true });
writeFileSync("node_modules/zod/package.json", "{}");
cpSync("package-lock.json", "node_modules/.package-lock.json");
`;

describe("what every npm script does first", () => {
    let repository: Repository;

    beforeEach(() => {
        repository = new Repository({
            "package.json": JSON.stringify({ name: "lakehouse", engines: { node: ">=20.19.0 <21 || >=22.13.0" } }),
            "package-lock.json": lock({ zod: "4.0.0" }),
            "npm/npm-cli.js": fakeNpm,
            "npm.log": "",
        });
    });

    afterEach(() => {
        repository.dispose();
    });

    const prepare = (environment: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
        repository.node(["tools/prepare.cjs", "--no-build"], {
            npm_execpath: join(repository.root, "npm/npm-cli.js"),
            ...environment,
        });

    const install = (versions: Readonly<Record<string, string>>): void => {
        repository.write("node_modules/.package-lock.json", lock(versions));
        for (const name of Object.keys(versions)) {
            repository.write(`node_modules/${name}/package.json`, "{}");
        }
    };

    const npmRan = (): boolean => repository.read("npm.log") !== "";

    describe("the Node version", () => {
        const prepareFor = (node: string): Promise<Outcome> => {
            install({ zod: "4.0.0" });
            repository.write("package.json", JSON.stringify({ name: "lakehouse", engines: { node } }));
            return prepare();
        };
        const [major = "0", minor = "0", patch = "0"] = process.versions.node.split(".");

        for (const range of [
            `>=${major}`,
            `>=${process.versions.node}`,
            `<1 || >=${major}.${minor} <${Number(major) + 1}`,
        ]) {
            it(`is accepted when engines says ${range}`, async () => {
                expect(await prepareFor(range)).to.deep.equal({ code: 0, stdout: "", stderr: "" });
            });
        }

        for (const range of [
            `<${major}`,
            `>=${major}.${minor}.${Number(patch) + 1}`,
            `>=1 <2 || >=${Number(major) + 1}`,
        ]) {
            it(`is refused when engines says ${range}, before anything else`, async () => {
                repository.remove("package-lock.json");
                const { code, stderr } = await prepareFor(range);
                expect(code).to.equal(1);
                expect(stderr).to.equal(
                    `Node ${process.versions.node} cannot run lakehouse: it needs ${range}.\n` +
                        "Install a supported version (for instance with nvm, fnm or your package manager) and run the command again.\n",
                );
            });
        }

        it("cannot be judged by a range of another form", async () => {
            expect((await prepareFor("^20")).stderr).to.contain(`engines.node: got "^20"`);
        });
    });

    describe("the dependencies", () => {
        it("are installed when there are none, with two lines and none of npm's own", async () => {
            const { code, stdout, stderr } = await prepare();
            expect(code).to.equal(0);
            expect(stdout).to.equal("");
            expect(stderr).to.match(
                /^Installing dependencies \(1 packages missing or outdated\) …\nInstalled dependencies after \d+ s\n$/,
            );
            expect(repository.read("npm.log")).to.match(/^ci --include=dev /);
        });

        it("are left alone when they are what package-lock.json asks for", async () => {
            install({ zod: "4.0.0" });
            expect(await prepare()).to.deep.equal({ code: 0, stdout: "", stderr: "" });
            expect(npmRan()).to.equal(false);
        });

        it("are installed again when a version differs", async () => {
            install({ zod: "3.9.0" });
            await prepare();
            expect(npmRan()).to.equal(true);
        });

        it("are installed again when a package's folder is gone", async () => {
            install({ zod: "4.0.0" });
            repository.remove("node_modules/zod");
            await prepare();
            expect(npmRan()).to.equal(true);
        });

        it("may lack an optional package, which npm leaves out on other platforms", async () => {
            install({ zod: "4.0.0" });
            repository.write("package-lock.json", lock({ zod: "4.0.0", fsevents: "2.0.0" }, ["fsevents"]));
            await prepare();
            expect(npmRan()).to.equal(false);
        });

        it("may hold a package that nobody asked for", async () => {
            install({ zod: "4.0.0", "left-pad": "1.0.0" });
            await prepare();
            expect(npmRan()).to.equal(false);
        });

        it("stop the command when npm fails, with all that npm said", async () => {
            const { code, stderr } = await prepare({ NPM_FAILS: "1" });
            expect(code).to.equal(1);
            expect(stderr).to.contain("Installing dependencies failed after");
            expect(stderr).to.contain("npm ci failed with exit code 7:\n");
            expect(stderr).to.contain("npm output\n");
            expect(stderr).to.contain("npm complaint\n");
        });
    });

    it("compiles what has changed, silently", async () => {
        repository.write("index.ts", "export default (): number => 1;\n");
        install({ zod: "4.0.0" });
        repository.link("esbuild");
        expect(await repository.node(["tools/prepare.cjs"])).to.deep.equal({ code: 0, stdout: "", stderr: "" });
        expect((await repository.node(["-p", `require("./bin/index").default()`])).stdout).to.equal("1\n");
    });
});
