import { readFileSync } from "node:fs";
import type * as automation from "@pulumi/pulumi/automation";
import { logicalName } from "./cloud/urn";
import { forgettable } from "./forgettable";

/** The program of a run, and what judges it. */
export type RunOptions = Pick<automation.UpOptions, "policyPackConfigs" | "policyPacks" | "program">;

/**
 * Has the engine write its state once, at the end of a run, also of one that fails, which takes half the time: only one that is
 * killed shows the difference.
 */
export const SAVED_ONCE: Readonly<Record<string, string>> = { PULUMI_SKIP_CHECKPOINTS: "true" };

/** One thing that a run did, or would do, to a resource. */
export interface Step {
    /** As the engine names it: `create`, `update`, `create-replacement`, `delete`, ... */
    readonly operation: string;
    readonly type: string;
    readonly urn: string;
}

interface Checkpoint {
    readonly checkpoint: { readonly latest?: { readonly resources?: readonly StateResource[] } };
}

/** A resource in a stack's state. */
export interface StateResource {
    readonly urn: string;
    readonly type: string;
    readonly id?: string;
    readonly custom: boolean;
    readonly parent?: string;
    /** URN and id of its provider. */
    readonly provider?: string;
    /** URNs. */
    readonly dependencies?: readonly string[];
    readonly protect?: boolean;
    readonly retainOnDelete?: boolean;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly outputs?: Readonly<Record<string, unknown>>;
}

/** One stack on a bench. */
export class BenchStack {
    /** Everything the engine has said so far: output, errors and events, one a line. */
    public transcript = "";
    /** What went wrong in the last run: the logical name of the resource, and what was said of it. */
    public errors: readonly string[] = [];
    /** What the policy pack found in the last run: level, rule and logical name of the resource. */
    public findings: readonly string[] = [];

    /** Starts the runs. */
    private readonly runner: automation.Stack;

    public constructor(
        private readonly stack: automation.Stack,
        /** Gives what every preview and update needs; called once for each. */
        private readonly runOptions: () => RunOptions,
        public readonly checkpointFile: string,
    ) {
        this.runner = withoutAftermath(stack);
    }

    /** What an update would do; empty when state and program agree. */
    public preview(): Promise<readonly Step[]> {
        return this.record(announced, (listeners) =>
            this.start((options) => this.runner.preview({ ...options, ...listeners })),
        );
    }

    public up(
        options: Pick<automation.UpOptions, "continueOnError" | "parallel" | "policyPackConfigs" | "policyPacks"> = {},
    ): Promise<readonly Step[]> {
        return this.record(announced, (listeners) =>
            this.start((runOptions) => this.runner.up({ ...runOptions, ...options, ...listeners })),
        );
    }

    /** Reads everything back from the clouds; the steps are what differed from the state. */
    public refresh(): Promise<readonly Step[]> {
        return this.record(found, (listeners) => this.runner.refresh(listeners));
    }

    /** What a destroy would do. `pulumi destroy` begins with it, and stops when it fails. */
    public previewDestroy(): Promise<readonly Step[]> {
        return this.record(announced, (listeners) => this.runner.previewDestroy(listeners));
    }

    public destroy(
        options: Pick<automation.DestroyOptions, "continueOnError" | "excludeProtected" | "parallel"> = {},
    ): Promise<readonly Step[]> {
        return this.record(announced, (listeners) => this.runner.destroy({ ...options, ...listeners }));
    }

    /** Encrypts a setting, as `pulumi config set --secret` does. */
    public setSecret(key: string, value: string): Promise<void> {
        return this.stack.setConfig(key, { value, secret: true });
    }

    /** The stack's state as it lies in the backend, where secrets are encrypted. */
    public checkpoint(): string {
        return readFileSync(this.checkpointFile, "utf8");
    }

    /** What the state holds. */
    public state(): readonly StateResource[] {
        const { checkpoint } = JSON.parse(this.checkpoint()) as Checkpoint;
        return checkpoint.latest?.resources ?? [];
    }

    /** The state as `pulumi stack export --show-secrets` writes it: secrets in clear, marked as such. */
    public async decrypted(): Promise<string> {
        return JSON.stringify(await this.stack.exportStack());
    }

    /** Does work in which the engine writes its state after each step, as it does for users. */
    public async savingEachStep<T>(work: () => Promise<T>): Promise<T> {
        const { workspace } = this.stack;
        const { envVars } = workspace;
        const others = Object.entries(envVars).filter(([name]) => !(name in SAVED_ONCE));
        workspace.envVars = Object.fromEntries(others);
        try {
            return await work();
        } finally {
            workspace.envVars = envVars;
        }
    }

    public outputs(): Promise<automation.OutputMap> {
        return this.stack.outputs();
    }

    /** Starts a run of the program. */
    private async start<T>(run: (options: RunOptions) => Promise<T>): Promise<T> {
        const { program, ...options } = this.runOptions();
        if (program === undefined) {
            return run(options);
        }
        const once = forgettable(program);
        const { stackTraceLimit } = Error;
        // The SDK takes several stack traces for each property: they would be a fifth of the whole suite.
        Error.stackTraceLimit = 0;
        try {
            return await run({ ...options, program: once.program });
        } finally {
            Error.stackTraceLimit = stackTraceLimit;
            await once.forget();
        }
    }

    private async record(
        stepIn: (event: automation.EngineEvent) => automation.StepEventMetadata | undefined,
        run: (listeners: Listeners) => Promise<unknown>,
    ): Promise<readonly Step[]> {
        const events: automation.EngineEvent[] = [];
        const listen = (text: string): void => {
            this.transcript += text;
        };
        const onEvent = (event: automation.EngineEvent): void => {
            events.push(event);
            // The SDK's debug messages hold every value in clear; the engine shows them with --debug only. The type omits them.
            const severity: string | undefined = event.diagnosticEvent?.severity;
            if (severity !== "debug") {
                listen(`${JSON.stringify(event)}\n`);
            }
        };
        try {
            await run({ color: "never", onOutput: listen, onError: listen, onEvent });
        } finally {
            this.errors = events.flatMap(errorsIn);
            this.findings = events.flatMap(findingsIn);
        }
        return events
            .flatMap((event) => stepIn(event) ?? [])
            .filter(({ op }) => !NO_CHANGE.has(op))
            .map(({ op, type, urn }) => ({ operation: op, type, urn }));
    }
}

/** After each run the Automation API asks the engine for outputs and history, which takes longer than many a run itself. */
function withoutAftermath(stack: automation.Stack): automation.Stack {
    return Object.assign(Object.create(stack) as automation.Stack, {
        outputs: () => Promise.resolve({}),
        info: () => Promise.resolve(undefined),
    });
}

type Listeners = Pick<automation.UpOptions, "onOutput" | "onError" | "onEvent" | "color">;

const NO_CHANGE: ReadonlySet<string> = new Set(["same", "read"]);

/** A step as the engine announces it before it takes it. */
function announced(event: automation.EngineEvent): automation.StepEventMetadata | undefined {
    return event.resourcePreEvent?.metadata;
}

/** A refresh knows only afterwards what it was. */
function found(event: automation.EngineEvent): automation.StepEventMetadata | undefined {
    return event.resOutputsEvent?.metadata;
}

function errorsIn({ diagnosticEvent }: automation.EngineEvent): string[] {
    if (diagnosticEvent?.severity !== "error") {
        return [];
    }
    const message = diagnosticEvent.message.replace(/<\{%.*?%\}>/g, "").trim();
    return [`${logicalName(diagnosticEvent.urn ?? "")}: ${message}`];
}

function findingsIn({ policyEvent }: automation.EngineEvent): string[] {
    return policyEvent === undefined
        ? []
        : [`${policyEvent.enforcementLevel} ${policyEvent.policyName} ${logicalName(policyEvent.resourceUrn ?? "")}`];
}
