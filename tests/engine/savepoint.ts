import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineBench } from "./harness";
import { copyStackFile, type Overrides } from "./project";

/** Keeps what exists in a bench's clouds, states and stack files; the function that it returns brings all of it back. */
export function savepoint({ model, stacks, workDir }: EngineBench): () => void {
    const records = model.records;
    const names = readdirSync(workDir).filter((name) => name.startsWith("Pulumi."));
    const files = [...stacks.map(({ checkpointFile }) => checkpointFile), ...names.map((name) => join(workDir, name))];
    const contents = files.map((file) => [file, readFileSync(file)] as const);
    return () => {
        for (const record of model.records) {
            model.tamper(record, undefined);
        }
        for (const record of records) {
            model.tamper(record, record.inputs);
        }
        for (const [file, content] of contents) {
            writeFileSync(file, content);
        }
    };
}

/** Edits the stack file of a stack, as its users do. */
export function changeSettings({ workDir }: EngineBench, stack: string, overrides: Overrides): void {
    const file = join(workDir, `Pulumi.${stack}.yaml`);
    copyStackFile(file, file, overrides);
}
