import { text } from "../core/values";
import type { Inputs } from "../types";

/** Whether a job of Glue runs Spark, be it in batches or as a stream: the default, beside Python shell and Ray. */
export function isSparkJob({ command }: Pick<Inputs<"aws:glue/job:Job">, "command">): boolean {
    return ["glueetl", "gluestreaming"].includes(text(command?.name ?? "glueetl"));
}
