import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { CLOUD_TYPES } from "../../policies/data/cloudTypes";
import { TAGGABLE_TYPES } from "../../policies/data/taggableTypes";
import { RULES } from "../../policies/rules";
import { CASES } from "./cases";
import { pathOf } from "./support/paths";

const pack = join(__dirname, "..", "..", "policies");
const load = createRequire(__filename);
const read = (path: string): string => readFileSync(join(pack, path), "utf8");

/** Folders that hold no rules. */
const framework = ["bin", "core", "data", "node_modules", "settings", "shared", "tools", "types"];

/** Paths of all files that are rules, below a folder and without extension. */
function ruleFiles(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !framework.includes(entry.name))
        .flatMap(({ name: domain }) => readdirSync(join(folder, domain)).map((file) => `${domain}/${file}`))
        .filter((path) => !path.endsWith("/index.ts"))
        .map((path) => path.replace(/\.ts$/, ""));
}

/** Where the SDKs declare each type token: the paths of their modules, which hold one class each, by token. */
function declaredTokens(): ReadonlyMap<string, string> {
    const sdks = ["@pulumi/aws", "@pulumi/databricks"].map((sdk) => dirname(load.resolve(`${sdk}/package.json`)));
    const folders = sdks.flatMap((sdk) => [sdk, ...readdirSync(sdk).map((name) => join(sdk, name))]);
    const modules = folders
        .filter((folder) => statSync(folder).isDirectory())
        .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
        .filter((path) => path.endsWith(".js"));
    const tokens = modules.map(
        (path) => [/__pulumiType = '(.+)'/.exec(readFileSync(path, "utf8"))?.[1] ?? "", path] as const,
    );
    return new Map(tokens.map(([token, path]) => [/^\w+$/.test(token) ? `pulumi:providers:${token}` : token, path]));
}

describe("policies: conventions", () => {
    it("every file of a domain is a rule of the pack, named like its path, and nothing else is", () => {
        expect([...RULES].map(pathOf)).to.have.members(ruleFiles(pack));
        expect(new Set(RULES.map(({ name }) => name)).size).to.equal(RULES.length);
        expect(pathOf({ name: "s3-public-access-block" })).to.equal("s3/publicAccessBlock");
    });

    it("every rule has its cases where it lies itself, and every case has a rule", () => {
        const cases = Object.entries(CASES).flatMap(([domain, rules]) =>
            Object.keys(rules).map((name) => `${domain}/${name}`),
        );
        expect(cases)
            .to.have.members(RULES.map(pathOf))
            .and.to.have.members(ruleFiles(join(__dirname, "cases")));
    });

    it("a rule is at most 60 lines and exports one thing, named like its file", () => {
        for (const rule of RULES) {
            const path = pathOf(rule);
            const source = read(`${path}.ts`);
            expect(source.trimEnd().split("\n").length, path).to.be.at.most(60);
            expect([...source.matchAll(/^export .*?(\w+) =/gm)].map(([, name]) => name)).to.deep.equal([
                path.split("/")[1],
            ]);
        }
    });

    it("a rule says what it demands and why, how to fix it, where to read on, and which control it serves", () => {
        for (const { name, description, fix, url, framework: control, types, params } of RULES) {
            expect(description, name).to.match(/^[A-Z][^]+\. [A-Z][^]+\.$/);
            expect(fix, name).to.match(/^[A-Z][^]+\.$/);
            expect(url, name).to.match(/^https:\/\/(docs\.aws\.amazon\.com|docs\.databricks\.com|www\.pulumi\.com)\//);
            expect(Object.values(control), name).to.have.length(4).and.not.include("");
            expect(types, name).to.not.be.empty;
            Object.values(params).forEach((param) => expect(param.description, name).to.match(/^[A-Z][^]+\.$/));
        }
    });

    it("every type token, of a rule or of the typings, is the own token of a class of the installed SDK", () => {
        const sources = readdirSync(join(pack, "types")).map((file) => read(`types/${file}`));
        const typed = sources.flatMap((source) => [
            ...source.matchAll(/^ {4}"([^"]+)":\s*\[\s*(\w+)\.(\w+)Args,\s*\2\.\3,?\s*\];/gm),
        ]);
        expect(typed).to.have.length(sources.flatMap((source) => source.match(/^ {4}"/gm) ?? []).length);
        const tokens = new Set([...typed.map(([, token = ""]) => token), ...RULES.flatMap(({ types }) => types)]);
        const declared = declaredTokens();
        const ofOtherClouds = new Set(CLOUD_TYPES);
        const own = [...tokens].filter((token) => !ofOtherClouds.has(token));
        expect(own.filter((token) => !declared.has(token))).to.deep.equal([]);
        expect(CLOUD_TYPES.filter((token) => /^(aws|databricks|pulumi):/.test(token))).to.deep.equal([]);
        expect(declared.has("aws:s3/buckets:Bucket")).to.be.false;
        for (const [, token = "", , name = ""] of typed) {
            const module = load(declared.get(token) ?? "") as Readonly<
                Record<string, { readonly __pulumiType: string }>
            >;
            expect(token.replace("pulumi:providers:", "")).to.equal(module[name]?.__pulumiType);
        }
    });

    it("the table of taggable types is what the installed SDK gives", () => {
        const tool = join(pack, "tools", "taggableTypes.ts");
        const printed = execFileSync(process.execPath, ["--import", "tsx", tool], { encoding: "utf8" });
        expect(printed).to.equal(read("data/taggableTypes.json"));
        expect(TAGGABLE_TYPES).to.have.length(861).and.include.members(["aws:s3/bucket:Bucket", "aws:kms/key:Key"]);
        expect(TAGGABLE_TYPES).to.not.include.members(["aws:s3/bucketPolicy:BucketPolicy"]);
    });
});
