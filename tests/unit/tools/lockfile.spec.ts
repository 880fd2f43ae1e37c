import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { projectRoot } from "./repository";

interface Entry {
    readonly version?: string;
    readonly resolved?: string;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Entry>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(projectRoot, path), "utf8"));

/** Optional packages that no entry stands for. `npm ci` refuses such a file, though only on another operating system. */
function missingOptionalPackages(packages: Packages): string[] {
    return Object.entries(packages).flatMap(([folder, entry]) =>
        Object.keys(entry.optionalDependencies ?? {}).filter(
            (name) => !(`node_modules/${name}` in packages) && !(`${folder}/node_modules/${name}` in packages),
        ),
    );
}

describe("package-lock.json", () => {
    const { packages } = readJson("package-lock.json") as { packages: Packages };

    it("has an entry for every optional package of every platform", () => {
        expect(missingOptionalPackages(packages)).to.deep.equal([]);
    });

    it("would be found incomplete without one", () => {
        const { "node_modules/@esbuild/darwin-arm64": removed, ...others } = packages;
        expect(removed).to.have.property("version");
        expect(missingOptionalPackages(others)).to.deep.equal(["@esbuild/darwin-arm64"]);
    });

    it("names no registry, so that everyone's own is used", () => {
        expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).to.deep.equal([]);
    });

    it("locks the exact versions that package.json pins", () => {
        const manifest = readJson("package.json") as Record<"dependencies" | "devDependencies", Record<string, string>>;
        for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
            expect(packages[`node_modules/${name}`]?.version, name).to.equal(version);
        }
    });
});
