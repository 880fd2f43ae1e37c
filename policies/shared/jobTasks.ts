import { list } from "../core/values";
import type { Inputs } from "../types";

type Job = Inputs<"databricks:index/job:Job">;
type Task = NonNullable<NonNullable<Job["tasks"]>[number]>;
type LoopedTask = NonNullable<NonNullable<Task["forEachTask"]>["task"]>;

/** A task of a job. */
export interface TaskPlace {
    /** Prefix of the task's properties in messages: `tasks[0].` or `tasks[0].forEachTask.task.`. */
    readonly at: string;
    readonly task: Task | LoopedTask;
}

/** The tasks of a job, those that a loop repeats included. */
export function* tasksOf(job: Job): Iterable<TaskPlace> {
    for (const [index, task] of list(job.tasks).entries()) {
        const at = `tasks[${index}].`;
        if (task !== undefined && task !== null) {
            yield { at, task };
            const looped = task.forEachTask?.task;
            if (looped !== undefined && looped !== null) {
                yield { at: `${at}forEachTask.task.`, task: looped };
            }
        }
    }
}

/** The job itself, for what it can say in place of its tasks, and then its tasks. */
export function* jobAndTasks(job: Job): Iterable<{ readonly at: string; readonly task: Job | Task | LoopedTask }> {
    yield { at: "", task: job };
    yield* tasksOf(job);
}
