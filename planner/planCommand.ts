import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ProblemsError } from "../components/shared/problems";
import { EXIT, type Io } from "./io";
import type { Graph } from "./graph";
import { judge, type Finding } from "./judge";
import { planDocument, type PlanDocument } from "./model";
import { readPolicySettings } from "./policyConfig";
import { evaluate } from "./policyPack";
import { planStacks } from "./plan";
import { styleFor } from "./render/style";
import { renderPlan } from "./render/terminal";
import { overallVerdict } from "./verdict";

/** What to plan and how to show it. */
export interface PlanCommand {
    readonly stacks: readonly string[];
    /** Folder of the stack files. */
    readonly folder: string;
    readonly json: boolean;
    /** Levels of components to show. */
    readonly depth: number;
    /** Folder to write the plan to, as `plan.json` and `plan.txt`. */
    readonly out?: string;
}

/** Plans, judges and shows stacks. @returns The exit code. @throws What {@link planStacks} and {@link writePlan} throw. */
export async function runPlanCommand(command: PlanCommand, io: Io): Promise<number> {
    const policies = readPolicySettings(command.folder);
    const planned = await planStacks(command.stacks, {
        root: io.folder,
        folder: command.folder,
        program: io.program(),
    });
    const findings = (graph: Graph): readonly Finding[] => judge(graph, (resources) => evaluate(resources, policies));
    const plan = planDocument(planned.map((stack) => ({ ...stack, findings: findings(stack.graph) })));
    const json = command.json || command.out !== undefined ? planJson(plan) : "";
    if (command.out !== undefined) {
        writePlan(resolve(io.folder, command.out), json, renderPlan(plan, command.depth, styleFor(false)));
    }
    io.out(command.json ? json : renderPlan(plan, command.depth, styleFor(io.colour, io.columns)));
    return overallVerdict(plan).passed ? EXIT.passed : EXIT.violated;
}

/** A plan as JSON, laid out so that a difference between two plans is a difference between lines. */
function planJson(plan: PlanDocument): string {
    return `${JSON.stringify(plan, null, 2)}\n`;
}

/** One level at a time: asked for all of them, Node tries without end where a file system makes no folders (`/proc`). */
function makeFolder(folder: string): void {
    if (!existsSync(folder)) {
        makeFolder(dirname(folder));
        mkdirSync(folder);
    }
}

/** @throws {ProblemsError} When there can be no files in the folder. */
function writePlan(folder: string, json: string, text: string): void {
    try {
        makeFolder(folder);
        writeFileSync(join(folder, "plan.json"), json);
        writeFileSync(join(folder, "plan.txt"), text);
    } catch (error) {
        const { code = "" } = error as NodeJS.ErrnoException;
        const given = `${folder}, where nothing can be written (${code})`;
        throw new ProblemsError("the command line", [
            { path: "--out", given, allowed: "a folder, there already or not", fix: "name another folder" },
        ]);
    }
}
