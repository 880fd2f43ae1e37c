import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { Overrides } from "../../planner/overrides";
import type { RecordedResource } from "../../planner/recording";
import { ALL_STACKS, changing, planned, rule } from "../support/claims";
import { CORNER_NAMES } from "../support/corners";
import { plan } from "../support/plan";
import { componentSources, readComponents, type ComponentSource } from "../support/sources";

const SOURCES = componentSources();
const isComponent = ({ type }: RecordedResource): boolean => type.startsWith("lakehouse:");

describe("a file with a component", () => {
    for (const source of SOURCES) {
        it(`is where the type says: ${source.token}`, () => {
            expect(sourceProblems(source, SOURCES)).to.deep.equal([]);
        });
    }

    it("is not when the type says otherwise, or when it has two of them", () => {
        const component = (name: string, token: string, modifier = "export "): string =>
            `${modifier}class ${name} extends pulumi.ComponentResource { constructor() { super("${token}"); } }\n`;
        const file = "components/keys/masterKey.ts";
        const problemsOf = (text: string): readonly string[] => {
            const sources = readComponents(file, text);
            return sources.flatMap((source) => sourceProblems(source, sources));
        };
        const right = component("MasterKey", "lakehouse:keys:MasterKey");
        expect(problemsOf(right)).to.deep.equal([]);
        for (const wrong of [
            component("MasterKey", "lakehouse:vault:MasterKey"),
            component("MasterKey", "lakehouse:keys:RootKey"),
            component("RootKey", "lakehouse:keys:MasterKey"),
            component("MasterKey", "lakehouse:keys:MasterKey", ""),
            right + component("Other", "lakehouse:keys:Other"),
            right.replace('"lakehouse', 'prefix + "'),
        ]) {
            expect(problemsOf(wrong), wrong).not.to.be.empty;
        }
    });
});

function sourceProblems(
    { file, className, token, exported }: ComponentSource,
    all: readonly ComponentSource[],
): string[] {
    const room = file.split("/")[1] ?? "";
    const inFile = all.filter((source) => source.file === file);
    return [
        ...(exported ? [] : [`${className} is not exported`]),
        ...(inFile.length === 1 ? [] : [`${file} has ${String(inFile.length)} components`]),
        ...(file === `components/${room}/${className.charAt(0).toLowerCase()}${className.slice(1)}.ts`
            ? []
            : [`${file} holds ${className}`]),
        ...(token === `lakehouse:${room}:${className}` ? [] : [`${className} in ${room} has the type ${token}`]),
    ];
}

/** Settings that no stack file has, and that bring components in. */
const CHOICES: readonly (readonly [string, Overrides])[] = [
    ["dev", { alertWebhookUrl: { secure: "https://hooks.example.com/T0" } }],
];

describe("a component", () => {
    const withChoices = (): Promise<readonly Graph[]> =>
        Promise.all(CHOICES.map(([stack, settings]) => plan(stack, settings)));

    it("is used by some stack", async () => {
        const stacks = [...ALL_STACKS, ...CORNER_NAMES];
        const graphs = await Promise.all(stacks.map(async (stack) => (await planned(stack)).graph));
        expect(unusedIn([...graphs, ...(await withChoices())])).to.deep.equal([]);
        expect(unusedIn((await withChoices()).slice(0, 1))).to.include("LogArchive");
    });

    it("registers what it offers when only a setting brings it in", async () => {
        expect((await withChoices()).flatMap(outputProblems)).to.deep.equal([]);
    });
});

function unusedIn(graphs: readonly Graph[]): readonly string[] {
    const unused = SOURCES.filter(({ token }) => graphs.every((graph) => graph.count(token) === 0));
    return unused.map(({ className }) => className);
}

rule("a component registers what it offers, under the same names", {
    check: outputProblems,
    breaks: {
        "nothing registered": changing(isComponent, { outputs: {} }),
        "more than is offered": changing(isComponent, ({ outputs }) => ({ outputs: { ...outputs, secretArn: "arn" } })),
        "a value that is missing": changing(
            "lakehouse:keys:CustomerManagedKey",
            ({ outputs: { keyArn: _, ...outputs } }) => ({ outputs }),
        ),
    },
});

/** A gate is a wait and not a value: it cannot be registered. */
function outputProblems(graph: Graph): readonly string[] {
    return graph.resources.filter(isComponent).flatMap(({ name, type, outputs }) => {
        const fields = Object.entries(SOURCES.find(({ token }) => token === type)?.fields ?? {});
        const offered = fields.filter(([, declared]) => declared !== "Gate").map(([field]) => field);
        const [wanted, given] = [offered, Object.keys(outputs)].map((names) => [...names].sort().join(", "));
        return wanted === given && wanted !== ""
            ? []
            : [`${name} registers ${String(given)} and offers ${String(wanted)}`];
    });
}

rule("everything is inside a component, and components are inside the stack", {
    check: (graph) =>
        graph.resources
            .filter((resource) => resource !== graph.root && !resource.type.startsWith("pulumi:providers:"))
            .filter(({ custom, parent = "" }) => !isInside(graph, graph.get(parent), custom))
            .map(({ name, type }) => `${name} (${type}) is inside no component`),
    breaks: {
        "a resource beside the components": changing("aws:kms/key:Key", ({ urn }) => ({
            parent: urn.replace(/::lakehouse::.*$/, "::lakehouse::pulumi:pulumi:Stack::lakehouse"),
        })),
        "a resource without a parent": changing("databricks:index/catalog:Catalog", { parent: undefined }),
        "a resource inside another resource": (graph) =>
            changing("aws:kms/alias:Alias", { parent: graph.ofType("aws:kms/key:Key")[0]?.urn })(graph),
        "a component inside a resource": (graph) =>
            changing("lakehouse:shared:SecureBucket", { parent: graph.ofType("aws:kms/key:Key")[0]?.urn })(graph),
    },
});

function isInside(graph: Graph, parent: RecordedResource | undefined, custom: boolean): boolean {
    return parent !== undefined && (isComponent(parent) || (!custom && parent === graph.root));
}
