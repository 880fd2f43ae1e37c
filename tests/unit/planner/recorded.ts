import * as pulumi from "@pulumi/pulumi";
import type { Identity } from "../../../planner/placeholderBlanks";
import type { RecordedResource, StackOutputs } from "../../../planner/recording";
import { RecordingMonitor, type Mode } from "../../../planner/recordingMonitor";
import { runProgram, type ProgramConfig, type RunOptions } from "../../../planner/runProgram";

/** How a toy program is recorded. */
export interface Recording extends RunOptions {
    readonly stack?: string;
    readonly mode?: Mode;
    readonly identity?: Identity;
    readonly config?: ProgramConfig;
    readonly upstream?: Readonly<Record<string, StackOutputs>>;
}

/** Runs a program and returns the monitor that recorded it. */
export async function recorded(
    program: () => unknown,
    {
        stack = "dev",
        mode = "placeholder",
        identity = { accountId: "111122223333", region: "eu-west-1" },
        config = { values: {}, secretKeys: [] },
        upstream = {},
        ...options
    }: Recording = {},
): Promise<RecordingMonitor> {
    const monitor = new RecordingMonitor({
        scope: { stack, project: "lakehouse" },
        identity,
        mode,
        outputsOf: (reference) => {
            const outputs = upstream[reference];
            if (outputs === undefined) {
                throw new Error(`there is no stack ${reference} here`);
            }
            return outputs;
        },
    });
    await runProgram(async () => (await program()) ?? {}, config, monitor, options);
    return monitor;
}

/** A component without any purpose of its own. */
export class Box extends pulumi.ComponentResource {
    public constructor(name: string, opts?: pulumi.ComponentResourceOptions, type = "lakehouse:toy:Box") {
        super(type, name, {}, opts);
    }
}

/** A resource of any type, with any inputs. */
export class Thing extends pulumi.CustomResource {
    declare public readonly arn: pulumi.Output<string>;
    declare public readonly text: pulumi.Output<string>;

    public constructor(
        name: string,
        inputs: pulumi.Inputs = {},
        opts?: pulumi.CustomResourceOptions,
        type = "aws:toy/thing:Thing",
    ) {
        super(type, name, { arn: undefined, text: undefined, ...inputs }, opts);
    }
}

/** The resource with a name. @throws When there is none. */
export function find({ resources }: RecordingMonitor, name: string): RecordedResource {
    const found = [...resources.values()].find((resource) => resource.name === name);
    if (found === undefined) {
        throw new Error(`there is no ${name}`);
    }
    return found;
}
