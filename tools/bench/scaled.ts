import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { EXIT } from "../../planner/io";

/** What of a plan the bench reads. */
export interface Plan {
    readonly stacks: readonly { readonly name: string; readonly resources: readonly unknown[] }[];
}

/**
 * Plans a stack with the compiled planner, in a process of its own, and returns its JSON. The plan is whole even where it is
 * of more than an account can hold, as thousands of workloads are.
 */
export function planJson(planner: string, directory: string, stack: string): string {
    const args = [planner, "plan", stack, "--json", "--dir", directory];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30 });
    if (status !== EXIT.passed && status !== EXIT.violated) {
        throw new Error(`planning ${stack} ended with ${String(status)}:\n${stderr.toString()}`);
    }
    return stdout.toString();
}

const countOf = (json: string): number => (JSON.parse(json) as Plan).stacks[0]?.resources.length ?? 0;

/**
 * Makes a folder of stack files whose stack `dev` has about so many resources, by declaring workloads, and returns how many
 * they are. Only settings differ: it is the same program.
 */
export function writeScaledStack(root: string, planner: string, directory: string, wanted: number): number {
    mkdirSync(directory, { recursive: true });
    for (const file of ["Pulumi.yaml", "Pulumi.foundation.yaml", "policy-config.json"]) {
        copyFileSync(join(root, file), join(directory, file));
    }
    const sizeWith = (workloads: number): number => {
        writeStack(root, directory, workloads);
        return countOf(planJson(planner, directory, "dev"));
    };
    // The first workload also brings grants and permissions, so the slope is taken beyond it.
    const [ten, twenty] = [sizeWith(10), sizeWith(20)];
    return sizeWith(10 + Math.round((wanted - ten) / ((twenty - ten) / 10)));
}

function writeStack(root: string, directory: string, count: number): void {
    const stack = parse(readFileSync(join(root, "Pulumi.dev.yaml"), "utf8")) as { config: Record<string, unknown> };
    const workload = { source: { notebook: "/Shared/nightly" }, reads: ["main"], writes: [] };
    const workloads = Array.from({ length: count }, (_, index) => [`job-${String(index)}`, workload] as const);
    stack.config["lakehouse:workloads"] = Object.fromEntries(workloads);
    // All workloads may run at once, and their nodes have to fit.
    Object.assign(stack.config["lakehouse:network"] as object, { cidr: "10.0.0.0/16" });
    writeFileSync(join(directory, "Pulumi.dev.yaml"), stringify(stack, { aliasDuplicateObjects: false }));
}
