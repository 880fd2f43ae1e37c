import { join } from "node:path";
import type { Graph } from "../../planner/graph";
import { judge, type Finding } from "../../planner/judge";
import { readPolicySettings } from "../../planner/policyConfig";
import { evaluate } from "../../planner/policyPack";
import { ROOT, SPLIT_STACKS } from "./plan";

const settings = readPolicySettings(ROOT);
const splitSettings = readPolicySettings(join(ROOT, "examples/split"));

/** What the policy pack says of a committed stack under the exemptions that are committed beside its file. */
export function judgeCommitted(graph: Graph): readonly Finding[] {
    const [, , stack = ""] = graph.root.urn.split(":");
    const own = SPLIT_STACKS.some((name) => name === stack) ? splitSettings : settings;
    return judge(graph, (resources) => evaluate(resources, own));
}

/** The same of a stack that was changed, which may not need all of these exemptions. */
export const judgeChanged = (graph: Graph): readonly Finding[] =>
    judgeCommitted(graph).filter(({ rule }) => rule !== "exemptions");
