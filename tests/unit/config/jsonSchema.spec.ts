import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { stackFileSchema } from "../../../config/jsonSchema";

const COMMITTED = join(__dirname, "../../../config/stackFile.schema.json");

interface Node {
    readonly description?: string;
    readonly default?: unknown;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly additionalProperties?: Node | boolean;
    readonly oneOf?: readonly Node[];
    readonly required?: readonly string[];
}

/** All properties below a node with their paths; a map's values have the path of the map. */
function propertiesOf(node: Node, path = ""): readonly (readonly [string, Node])[] {
    const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
        [`${path}${key}`, child] as const,
        ...propertiesOf(child, `${path}${key}.`),
    ]);
    const values = typeof node.additionalProperties === "object" ? propertiesOf(node.additionalProperties, path) : [];
    return [...own, ...values, ...(node.oneOf ?? []).flatMap((option) => propertiesOf(option, path))];
}

describe("the JSON Schema of stack files", () => {
    const schema = stackFileSchema() as Node;
    const config = schema.properties?.["config"] ?? {};

    it("is the committed one (`npm run schema` writes it)", () => {
        expect(JSON.parse(readFileSync(COMMITTED, "utf8"))).to.deep.equal(stackFileSchema());
    });

    it("describes every setting, and names its default where it has one", () => {
        const properties = propertiesOf(config);
        expect(properties).to.have.length.greaterThan(60);
        const undescribed = properties.filter(([, { description }]) => !description?.endsWith("."));
        expect(undescribed.map(([path]) => path)).to.deep.equal([]);
        const silent = properties.filter(
            ([, node]) =>
                node.default !== undefined && node.properties === undefined && !node.description?.includes("Default"),
        );
        expect(silent.map(([path]) => path)).to.deep.equal([]);
    });

    it("asks for what Pulumi.yaml declares, and for disabled default providers", () => {
        const declared = readFileSync(join(__dirname, "../../../Pulumi.yaml"), "utf8").split("\nconfig:\n")[1] ?? "";
        const keys = [...declared.matchAll(/^ {4}(\w+):$/gm)].map((match) => `lakehouse:${match[1] ?? ""}`);
        expect(keys).to.have.lengthOf(6);
        expect(config.required).to.have.members(["pulumi:disable-default-providers", ...keys]);
    });

    it("takes no unknown setting, and no environment that the planner could not read", () => {
        expect(config.additionalProperties).to.equal(false);
        expect(schema.additionalProperties).to.equal(false);
        expect(Object.keys(schema.properties ?? {})).to.have.members([
            "config",
            "secretsprovider",
            "encryptedkey",
            "encryptionsalt",
        ]);
    });

    it("takes a secret in no other form than encrypted", () => {
        const webhook = config.properties?.["lakehouse:alertWebhookUrl"];
        expect(webhook).to.deep.include({ type: "object", required: ["secure"], additionalProperties: false });
        expect(webhook?.description).to.match(/^SECRET/);
    });
});
