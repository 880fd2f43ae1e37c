import { planOf, recover } from "../../tools/recover/recover";
import { thingsOf } from "../../tools/recover/sandboxSource";
import type { PlannedResource } from "../../tools/recover/findings";
import { renderReport, type Report } from "../../tools/recover/report";
import type { EngineBench } from "./harness";

/** Follows on a bench what `npm run recover` says about one of its stacks. */
export class Recovery {
    /** The program stays the same: one plan is enough. */
    private plan: Promise<readonly PlannedResource[]> | undefined;

    public constructor(
        private readonly bench: EngineBench,
        private readonly stack: string,
    ) {}

    /** What it finds in the bench's clouds. */
    public look(): Promise<Report> {
        const { bench, stack } = this;
        this.plan ??= planOf(stack, bench.workDir);
        return recover(
            stack,
            {
                pulumi: ["pulumi"],
                inventory: () => Promise.resolve(thingsOf(stack, bench.model.records)),
                ask: (...args) => bench.pulumi(...args),
                deletion: ({ thing }) => ["delete", ...thing.types, thing.id],
            },
            this.plan,
        );
    }

    /** The command lines that it prints. */
    public async print(): Promise<readonly string[]> {
        const report = renderReport({ ...(await this.look()), pendingCreates: [] });
        const lines = report.split("\n").filter((line) => /^ {4}\S/.test(line));
        return lines.map((line) => line.trim());
    }

    /** Types what it prints, line by line, and returns the lines. */
    public async follow(): Promise<readonly string[]> {
        const lines = await this.print();
        await this.type(...lines);
        return lines;
    }

    /** Runs command lines one after the other, as a shell would. */
    public async type(...lines: readonly string[]): Promise<void> {
        for (const line of lines) {
            await this.run(line);
        }
    }

    private async run(line: string): Promise<void> {
        const [command = "", ...words] = wordsOf(line);
        if (command === "pulumi") {
            await this.bench.pulumi(...words);
            return;
        }
        const [type = "", id = ""] = words;
        const found = this.bench.model.ofType(type).find((record) => record.id === id);
        if (command !== "delete" || found === undefined) {
            throw new Error(`not a command of a bench: ${line}`);
        }
        await this.bench.model.delete(found);
    }
}

/** The words of a command line, of which some are in single quotes. */
function wordsOf(line: string): string[] {
    return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
