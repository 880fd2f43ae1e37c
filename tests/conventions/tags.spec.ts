import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";
import { MANDATORY_TAG_KEYS } from "../../components/shared/tags";
import type { Graph } from "../../planner/graph";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import { isObject, type Properties, type Value } from "../../planner/values";
import type { Rule } from "../../policies/core/rule";
import { TAGGABLE_TYPES } from "../../policies/data/taggableTypes";
import { awsResources, databricksLevels } from "../../policies/tags";
import { ALL_STACKS, changing, claim, giving, planned, rule } from "../support/claims";
import { textInput } from "../support/inputs";

/** Inputs that hold tags, in either SDK. */
const TAG_INPUTS = ["customTags", "tags"];

/** The inputs that hold tags of a resource type, as the constructor in the installed SDK takes them. */
function tagInputsOf(type: string): readonly string[] {
    const [sdk = "", module = "", name = ""] = type.split(":");
    const service = module.split("/")[0] ?? "";
    const folder = join(dirname(require.resolve(`@pulumi/${sdk}/package.json`)), sdk === "aws" ? service : "");
    const source = readFileSync(join(folder, `${name.charAt(0).toLowerCase()}${name.slice(1)}.js`), "utf8");
    return TAG_INPUTS.filter((input) => source.includes(`resourceInputs["${input}"] = args?.${input};`));
}

const isOf = (sdk: string, { type, custom }: RecordedResource): boolean => custom && type.startsWith(`${sdk}:`);
const without = (tags: Value | undefined, key: string): Properties =>
    Object.fromEntries(Object.entries(isObject(tags) ? tags : {}).filter(([other]) => other !== key));

/** What AWS takes as the value of a tag, https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html */
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u;

/** The values that the settings of a stack decide. */
const settled = ({ settings: { values: inputs } }: PlannedStack): Readonly<Record<string, string>> => ({
    "cost-center": textInput({ inputs }, "costCenter"),
    "data-classification": textInput({ inputs }, "dataClassification"),
    environment: textInput({ inputs }, "environment"),
    "managed-by": "lakehouse",
    owner: textInput({ inputs }, "owner"),
});

function awsFaults({ name, type, inputs }: RecordedResource, stack: PlannedStack): readonly string[] {
    const { tags = {} } = inputs;
    if (!TAGGABLE_TYPES.includes(type) || !isObject(tags)) {
        return TAGGABLE_TYPES.includes(type) || "tags" in inputs ? [`nobody judges the tags of ${name}`] : [];
    }
    const wanted = settled(stack);
    return [
        ...MANDATORY_TAG_KEYS.filter((key) => !(key in tags)).map((key) => `${name} has no tag ${key}`),
        ...Object.entries(tags)
            .filter(
                ([key, value]) => typeof value !== "string" || !VALUE.test(value) || (wanted[key] ?? value) !== value,
            )
            .map(([key]) => `the tag ${key} of ${name} has a value of its own`),
    ];
}

claim(56, "every AWS resource that takes tags has the mandatory ones, with the values of the settings", {
    check: (graph, stack) =>
        graph.resources.filter((one) => isOf("aws", one)).flatMap((resource) => awsFaults(resource, stack)),
    breaks: {
        "no tags": changing("aws:ec2/subnet:Subnet", { inputs: { cidrBlock: "10.64.0.0/24" } }),
        "one key less": changing("aws:kms/key:Key", ({ inputs }) => ({
            inputs: { ...inputs, tags: without(inputs["tags"], "cost-center") },
        })),
        "an environment of its own": changing("aws:s3/bucket:Bucket", ({ inputs: { tags = {}, ...inputs } }) => ({
            inputs: { ...inputs, tags: { ...(isObject(tags) ? tags : {}), environment: "test" } },
        })),
        "a value that AWS refuses": changing("aws:ec2/vpc:Vpc", ({ inputs: { tags = {}, ...inputs } }) => ({
            inputs: { ...inputs, tags: { ...(isObject(tags) ? tags : {}), workload: "a & b" } },
        })),
        "tags on what takes none": giving("aws:kms/alias:Alias", { tags: {} }),
    },
});

/** Keys of each level at which Databricks takes tags. What a level makes inherits them, so that none may come twice. */
const LEVELS = {
    workspace: ["cost-center", "data-classification", "environment", "managed-by", "owner"],
    compute: ["workload"],
    job: ["job", "job-owner"],
    // Serverless compute has nothing above it that it could inherit from.
    serverless: ["cost-center", "data-classification", "environment", "managed-by", "owner", "workload"],
} as const;

type Level = keyof typeof LEVELS;

/** Where each Databricks type has its tags. */
const DATABRICKS: Readonly<Record<string, (inputs: Properties) => readonly (readonly [Level, Value | undefined])[]>> = {
    "databricks:index/budgetPolicy:BudgetPolicy": (inputs) => [["serverless", pairs(inputs)]],
    "databricks:index/cluster:Cluster": ({ customTags }) => [["compute", customTags]],
    "databricks:index/job:Job": ({ tags, jobClusters }) => [
        ["job", tags],
        ...fields(jobClusters, "newCluster").map((cluster) => ["compute", cluster["customTags"]] as const),
    ],
    "databricks:index/mwsWorkspaces:MwsWorkspaces": ({ customTags }) => [["workspace", customTags]],
    "databricks:index/sqlEndpoint:SqlEndpoint": ({ tags }) => [["compute", isObject(tags) ? pairs(tags) : undefined]],
};

/** A field of each element of a list. */
const fields = (list: Value | undefined, field: string): readonly Properties[] =>
    (Array.isArray(list) ? (list as readonly Value[]) : []).flatMap((element) => {
        const value = isObject(element) ? element[field] : undefined;
        return isObject(value) ? [value] : [];
    });

/** A list of keys and values as a map. */
const pairs = ({ customTags }: Properties): Properties =>
    Object.fromEntries(
        (Array.isArray(customTags) ? (customTags as readonly Value[]) : [])
            .filter(isObject)
            .map((inputs) => [textInput({ inputs }, "key"), inputs["value"] ?? null]),
    );

function databricksFaults(graph: Graph, stack: PlannedStack): readonly string[] {
    const wanted = settled(stack);
    return graph.resources.flatMap(({ name, type, inputs }) =>
        (DATABRICKS[type]?.(inputs) ?? []).flatMap(([level, tags]) => {
            const given = isObject(tags) ? tags : {};
            const wrong = Object.entries(given).filter(
                ([key, value]) => (wanted[key] ?? value) !== value || value === "",
            );
            const keys = Object.keys(given).sort().join();
            return [
                ...(keys === LEVELS[level].join() ? [] : [`${name} has ${keys} at the level ${level}`]),
                ...wrong.map(([key]) => `the tag ${key} of ${name} has a value of its own`),
            ];
        }),
    );
}

claim(56, "workspaces, compute and jobs have exactly the tags of their level", {
    check: databricksFaults,
    breaks: {
        "a workspace without an owner": changing("databricks:index/mwsWorkspaces:MwsWorkspaces", ({ inputs }) => ({
            inputs: { ...inputs, customTags: without(inputs["customTags"], "owner") },
        })),
        "a key of another level": giving("databricks:index/cluster:Cluster", {
            customTags: { workload: "explore", owner: "data-platform@example.com" },
        }),
        "a job whose cluster belongs to nobody": giving("databricks:index/job:Job", {
            jobClusters: [{ newCluster: {} }],
        }),
        "a warehouse without tags": changing("databricks:index/sqlEndpoint:SqlEndpoint", { inputs: {} }),
        "a job without a value": giving("databricks:index/job:Job", { tags: { job: "" } }),
    },
});

/** Who answers for a workload: its own owner, or else the stack's. */
function ownerOf(workload: string, { settings: { values } }: PlannedStack): string {
    const { workloads = null, owner = null } = values;
    const settings = isObject(workloads) ? workloads[workload] : undefined;
    return textInput({ inputs: { owner, ...(isObject(settings) ? settings : {}) } }, "owner");
}

claim(56, "a job says whose it is, and so does its cluster", {
    stacks: ["dev", "staging", "prod", "prod-workspace"],
    check: (graph, stack) =>
        graph.ofType("databricks:index/job:Job").flatMap(({ name, inputs: { tags = null, jobClusters } }) => {
            const given = isObject(tags) ? tags : {};
            const workload = textInput({ inputs: given }, "job");
            const clusters = fields(jobClusters, "newCluster").map(({ customTags }) => JSON.stringify(customTags));
            return [
                ...(name === `workload-${workload}-job` ? [] : [`${name} says that it is ${workload}`]),
                ...(given["job-owner"] === ownerOf(workload, stack) ? [] : [`${name} has another owner`]),
                ...(clusters.join() === JSON.stringify({ workload }) ? [] : [`the cluster of ${name} is another's`]),
            ];
        }),
    breaks: {
        "the name of another job": giving("databricks:index/job:Job", { tags: { job: "x", "job-owner": "x" } }),
        "the owner of nothing": changing(
            ({ name }) => name === "workload-report-job",
            ({ inputs }) => ({ inputs: { ...inputs, tags: { job: "report", "job-owner": "nobody" } } }),
        ),
        "the cluster of another job": giving("databricks:index/job:Job", {
            jobClusters: [{ newCluster: { customTags: { workload: "x" } } }],
        }),
    },
});

describe("claim 56: levels of tags", () => {
    it("share no key, and come to the mandatory ones together", () => {
        const { serverless, ...inherited } = LEVELS;
        const all = Object.values(inherited).flat();
        expect([...serverless].sort()).to.deep.equal(MANDATORY_TAG_KEYS);
        expect(new Set(all).size).to.equal(all.length);
        expect([...LEVELS.workspace, ...LEVELS.compute].sort()).to.deep.equal(MANDATORY_TAG_KEYS);
    });

    it("are in the policy pack as well, which states them again", () => {
        const keysOf = ({ params }: Rule, param: string): readonly string[] => {
            const keys = params[param]?.default;
            return Array.isArray(keys) ? [...(keys as readonly string[])].sort() : [];
        };
        expect(keysOf(awsResources, "keys")).to.deep.equal(MANDATORY_TAG_KEYS);
        expect(keysOf(databricksLevels, "workspaceKeys")).to.deep.equal(LEVELS.workspace);
        expect(keysOf(databricksLevels, "computeKeys")).to.deep.equal(LEVELS.compute);
        expect(LEVELS.job).to.include.members(keysOf(databricksLevels, "jobKeys"));
    });
});

rule("no type that takes tags is overlooked: what the SDKs' constructors take is what the lists say", {
    check: (graph) => {
        const types = (sdk: string): readonly string[] => [
            ...new Set(graph.resources.filter((one) => isOf(sdk, one)).map(({ type }) => type)),
        ];
        const differs = (type: string, isListed: boolean): boolean => tagInputsOf(type).length > 0 !== isListed;
        return [
            ...types("aws").filter((type) => differs(type, TAGGABLE_TYPES.includes(type))),
            ...types("databricks").filter((type) => differs(type, type in DATABRICKS)),
        ];
    },
    breaks: {
        "a pool of instances": changing("databricks:index/clusterPolicy:ClusterPolicy", {
            type: "databricks:index/instancePool:InstancePool",
        }),
    },
});

describe("claim 56: the list of Databricks types with tags", () => {
    it("has no type that no stack has", async () => {
        const graphs = await Promise.all(ALL_STACKS.map(async (stack) => (await planned(stack)).graph));
        const unused = Object.keys(DATABRICKS).filter((type) => graphs.every((graph) => graph.count(type) === 0));
        expect(unused).to.deep.equal([]);
    });
});
