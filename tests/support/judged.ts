import { join } from "node:path";
import type { Graph } from "../../planner/graph";
import { judge, type Finding } from "../../planner/judge";
import { readPolicySettings } from "../../planner/policyConfig";
import { evaluate, type PolicySettings } from "../../planner/policyPack";
import { ROOT, SPLIT_STACKS } from "./plan";

const settings = readPolicySettings(ROOT);
const splitSettings = readPolicySettings(join(ROOT, "examples/split"));

/** Exemptions for a foundation whose `deployment` is on. */
export const githubSettings = readPolicySettings(join(ROOT, "examples/github"));

const settingsFor = ({ root }: Graph): PolicySettings => {
    const [, , stack = ""] = root.urn.split(":");
    return SPLIT_STACKS.some((name) => name === stack) ? splitSettings : settings;
};

/** What the policy pack says of a committed stack under the exemptions that are committed beside its file. */
export function judgeCommitted(graph: Graph): readonly Finding[] {
    return judge(graph, (resources) => evaluate(resources, settingsFor(graph)));
}

/** The same of a stack that was changed, which may need more exemptions, or not all of these. */
export function judgeChanged(graph: Graph): readonly Finding[] {
    const committed = settingsFor(graph);
    const exemptions = [...committed.exemptions, ...githubSettings.exemptions];
    const all = { ...committed, exemptions };
    return judge(graph, (resources) => evaluate(resources, all)).filter(({ rule }) => rule !== "exemptions");
}
