import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../../../policies/core/rule";
import { changing, doubling, without } from "../../support/claims";
import { STACKS } from "../../support/plan";
import { UNDECIDED, type Case } from "./cases";
import { casesOf } from "./lookup";
import type { Mutation } from "./mutations";

const golden = join(__dirname, "..", "..", "golden");

/** The types of the resources of each of our stacks, read from the committed URNs. */
const madeTypes: ReadonlyMap<(typeof STACKS)[number], ReadonlySet<string>> = new Map(
    STACKS.map((stack) => {
        const urns = readFileSync(join(golden, `urns.${stack}.txt`), "utf8").split("\n");
        return [stack, new Set(urns.map((urn) => urn.split("::")[2]?.split("$").at(-1) ?? ""))] as const;
    }),
);

/** Whether one of our stacks has a resource that the rule is about. */
export function isAboutOurs({ types }: Pick<Rule, "types">): boolean {
    return types.some((type) => [...madeTypes.values()].some((made) => made.has(type)));
}

/** The cases in which a rule objects to the subject. */
export function objections(rule: Pick<Rule, "name">): readonly Case[] {
    const { violating, absent } = casesOf(rule);
    return [...Object.values(violating), ...Object.values(absent)].filter(
        ({ says, params }) => params === undefined && says.some((problem) => !problem.endsWith(UNDECIDED)),
    );
}

/** Gives real resources what a rule objects to in its own cases, and takes from them what its passing cases have instead. */
export function transplants(rule: Pick<Rule, "name">): readonly Mutation[] {
    const sound = new Set(Object.values(casesOf(rule).passing).flatMap(({ given: [{ props }] }) => Object.keys(props)));
    return objections(rule).flatMap(({ given: [{ type, props }] }) => {
        const mutate = changing(type, ({ inputs }) => {
            const others = Object.entries(inputs).filter(([key]) => !sound.has(key));
            return { inputs: { ...Object.fromEntries(others), ...(props as typeof inputs) } };
        });
        return STACKS.filter((stack) => madeTypes.get(stack)?.has(type)).map((stack) => ({
            stack,
            mutate,
            guilty: type,
        }));
    });
}

/** Leaves out, and doubles, what a stack has of each type: faults that a rule about relations may be there for. */
export function upheavals({ types }: Pick<Rule, "types">): readonly Mutation[] {
    return STACKS.flatMap((stack) => {
        const made = madeTypes.get(stack) ?? new Set();
        const others = [...made].filter((type) => type !== "");
        return types
            .filter((type) => made.has(type))
            .flatMap((guilty) =>
                others.flatMap((type) => [
                    { stack, guilty, mutate: without(type) },
                    { stack, guilty, mutate: doubling(type) },
                ]),
            );
    });
}
