/*
 * Prints which AWS types take tags, from the constructors of the installed SDK:
 *
 *     npx tsx policies/tools/taggableTypes.ts > policies/data/taggableTypes.json
 *
 * A test compares the output with the committed file, so that an update of the SDK cannot go unnoticed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const sdk = dirname(require.resolve("@pulumi/aws/package.json"));

/** The class in `aws:<service>/<class in lower camel case>:<class>`, of a file whose constructor takes tags of the resource. */
function taggableClass(service: string, file: string): string | undefined {
    const source = readFileSync(join(sdk, service, file), "utf8");
    const [, name] = /__pulumiType = '[^:]+:[^:]+:(\w+)'/.exec(source) ?? [];
    // The one exception: a collection that is chosen by tags and has none.
    const takesTags = source.includes('resourceInputs["tags"] = args?.tags;') && name !== "ResourceCollection";
    return takesTags ? name : undefined;
}

const services = readdirSync(sdk, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const table = services
    .map(({ name: service }) => {
        const files = readdirSync(join(sdk, service)).filter((file) => file.endsWith(".js"));
        return [
            service,
            files.map((file) => taggableClass(service, file)).filter((name) => name !== undefined),
        ] as const;
    })
    .filter(([, classes]) => classes.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, classes]) => [service, classes.sort().join(" ")]);

process.stdout.write(`${JSON.stringify(Object.fromEntries(table), undefined, 4)}\n`);
