/*
 * Prints which types of other clouds take tags or labels, by the property that does, from unpacked SDKs:
 *
 *     npm pack @pulumi/azure @pulumi/azure-native @pulumi/gcp      # and unpack each into a folder of its own
 *     npx tsx policies/tools/cloudTypes.ts <folder> <folder> <folder> > policies/data/cloudTypes.json
 *
 * They are no dependencies of this repository: together they are larger than everything else in it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** The properties that costs are allocated by. Tags of Google Cloud are something else: they are for policies. */
const PROPERTIES: Readonly<Record<string, readonly string[] | undefined>> = {
    azure: ["tags"],
    "azure-native": ["tags"],
    gcp: ["labels", "resourceLabels", "userLabels"],
};

/** `[provider, property, service, class]` of a file whose class takes a map of texts by which its resources are found. */
function tagged(path: string): readonly string[] | undefined {
    const source = readFileSync(path, "utf8");
    const [, provider = "", service = "", name = ""] =
        /__pulumiType = '([\w-]+):(\w+)[/:](?:\w+:)?(\w+)'/.exec(source) ?? [];
    if (name === "") {
        return undefined;
    }
    const declared = readFileSync(path.replace(/\.js$/, ".d.ts"), "utf8").split(`interface ${name}Args {`)[1] ?? "";
    const property = PROPERTIES[provider]?.find((candidate) =>
        new RegExp(`\\n    ${candidate}\\?: pulumi\\.Input<\\{`).test(declared),
    );
    return property === undefined ? undefined : [provider, property, service, name];
}

const table: Record<string, Record<string, string>> = {};
for (const sdk of parseArgs({ allowPositionals: true }).positionals) {
    const paths = readdirSync(sdk, { recursive: true, encoding: "utf8" }).filter((path) => /^\w+\/\w+\.js$/.test(path));
    for (const path of paths.sort()) {
        const [provider, property, service, name] = tagged(join(sdk, path)) ?? [];
        if (provider !== undefined && service !== undefined) {
            const services = (table[`${provider} ${property}`] ??= {});
            services[service] = [services[service], name].filter((part) => part !== undefined).join(" ");
        }
    }
}
process.stdout.write(`${JSON.stringify(table, undefined, 4)}\n`);
