import { ProblemsError, type Problem } from "../components/shared/problems";
import type { PlannedStack } from "./plannedStack";
import { textSetting, type StackSettings } from "./stackFiles";
import { mapValue } from "./values";

/** Problems with a stack's settings that only the program sees, with the file they come from. */
export function inFile(settings: StackSettings, problems: readonly Problem[]): readonly Problem[] {
    return problems.map((problem) => ({ ...problem, path: settings.place(problem.path) }));
}

/**
 * Stacks that would make the same things under the same names: the same layer of the same environment in the same account and
 * region.
 */
export function collisions(stacks: readonly PlannedStack[]): readonly Problem[] {
    return stacks.flatMap((stack, index) =>
        stacks
            .slice(0, index)
            .filter((other) => samePlace(stack, other) && stack.layers.some((layer) => other.layers.includes(layer)))
            .map((other) => ({
                path: stack.settings.place("environment"),
                given: placeOf(stack),
                allowed: `an environment, account and region that ${other.settings.file} does not have`,
                fix: "change one of the three, or plan the two stacks apart",
            })),
    );
}

function samePlace(a: PlannedStack, b: PlannedStack): boolean {
    return placeOf(a) === placeOf(b);
}

function placeOf({ settings: { values } }: PlannedStack): string {
    return ["environment", "awsAccountId", "region"].map((key) => textSetting(values, key)).join(" in ");
}

/** The place where a stack's settings name another stack. A stack that is read by default is named nowhere. */
export function placeOfReference(reference: string, { values, place }: StackSettings): string {
    let path: string | undefined;
    mapValue(values, (value, at) => {
        path ??= value === reference ? at : undefined;
        return undefined;
    });
    return place(path ?? reference);
}

/** The problem with a stack of another project, whose settings are not here. */
export function foreignStack(path: string, reference: string, project: string): Problem {
    return {
        path,
        given: reference,
        allowed: `a stack of the project ${project}`,
        fix: "name one whose file is here: others cannot be planned",
    };
}

/** The problem with stacks that read each other's contracts. */
export function circularReading(path: string, readers: readonly string[]): Problem {
    return {
        path,
        given: readers.join(" reads "),
        allowed: "stacks that do not read each other",
        fix: "name the stack that has the layer below this one",
    };
}

/** Runs each task and throws the problems of all of them at once. Any other error ends it there. */
export async function collectProblems<I, O>(
    subject: string,
    items: readonly I[],
    task: (item: I) => Promise<O>,
): Promise<readonly O[]> {
    const results: O[] = [];
    const problems: Problem[] = [];
    for (const item of items) {
        try {
            results.push(await task(item));
        } catch (error) {
            if (!(error instanceof ProblemsError)) {
                throw error;
            }
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0) {
        // Stacks that read the same other one all report what is wrong with that.
        throw new ProblemsError(subject, [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]);
    }
    return results;
}
