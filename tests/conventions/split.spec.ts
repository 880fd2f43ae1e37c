import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import { isObject, type Properties } from "../../planner/values";
import { giving, planned, SPLIT_FOLDER, without } from "../support/claims";
import { ROOT, SPLIT_STACKS } from "../support/plan";

/** What the stack prod makes, and what the two stacks of the example make together. Computed values are unknown. */
async function bothWays(): Promise<readonly [Graph, readonly Graph[]]> {
    const [whole, ...parts] = await Promise.all(
        (["prod", ...SPLIT_STACKS] as const).map(async (stack) => (await planned(stack, { mode: "unknown" })).graph),
    );
    if (whole === undefined) {
        throw new Error("prod was not planned");
    }
    return [whole, parts];
}

describe("an environment in two stacks", () => {
    it("makes what it makes in one, with the same settings and in the same places", async () => {
        const [whole, parts] = await bothWays();
        expect(differences(whole, parts)).to.deep.equal([]);
    });

    for (const [fault, breakGraph] of Object.entries({
        "a role that is missing": without(({ name }) => name === "storage-credential-role"),
        "a key that is missing": without(({ name }) => name === "lake-key-key"),
        "a catalog in another place": giving(({ name }) => name === "catalog-main-catalog", {
            storageRoot: "s3://other",
        }),
    })) {
        it(`is told from one with ${fault}`, async () => {
            const [whole, parts] = await bothWays();
            expect(differences(whole, parts.map(breakGraph))).to.have.length(1);
        });
    }

    it("has nothing in both stacks but the AWS provider", async () => {
        const [, [platform, workspace]] = await bothWays();
        const names = (graph: Graph | undefined): readonly string[] =>
            graph?.resources.filter((resource) => resource !== graph.root).map(withoutStack) ?? [];
        expect(names(platform).filter((name) => names(workspace).includes(name))).to.deep.equal([
            "pulumi:providers:aws::aws",
        ]);
    });

    it("says nothing that the stack file of one does not say, but which layers there are and where to read", () => {
        const [whole, platform, workspace] = [
            "Pulumi.prod.yaml",
            ...SPLIT_STACKS.map((stack) => `${SPLIT_FOLDER}/Pulumi.${stack}.yaml`),
        ].map(settingsIn);
        const { "lakehouse:layers": layers, ...first } = platform ?? {};
        const { "lakehouse:layers": others, "lakehouse:upstream": upstream, ...second } = workspace ?? {};
        expect([layers, others]).to.deep.equal([["platform"], ["workspace"]]);
        expect(upstream).to.deep.equal({ platform: "organization/lakehouse/prod-platform" });
        expect({ ...first, ...second }).to.deep.equal(whole);
    });
});

function settingsIn(file: string): Properties {
    const { config } = parse(readFileSync(join(ROOT, file), "utf8")) as Properties;
    return isObject(config) ? config : {};
}

/** What a provider makes, other than in the whole. The address of the workspace is read from the other stack. */
function differences(whole: Graph, parts: readonly Graph[]): readonly string[] {
    const [wanted, given] = [[whole], parts].map((graphs) => new Map(graphs.flatMap(outlines)));
    const names = [...new Set([...(wanted?.keys() ?? []), ...(given?.keys() ?? [])])];
    return names.filter((name) => wanted?.get(name) !== given?.get(name));
}

function outlines({ resources }: Graph): readonly (readonly [string, string])[] {
    return resources
        .filter(({ custom, name }) => custom && name !== "databricks-workspace")
        .map((resource) => {
            const { inputs, protect, retainOnDelete, hooks } = resource;
            const provider = (resource.provider ?? "").replace(/^.*::/, "");
            return [withoutStack(resource), JSON.stringify({ inputs, protect, retainOnDelete, hooks, provider })];
        });
}

/** Type and name, with the types of what is around it. */
function withoutStack({ urn }: RecordedResource): string {
    return urn.split("::").slice(2).join("::");
}
