import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import * as automation from "@pulumi/pulumi/automation";
import { ensureEngine } from "../../tools/engine/ensureEngine";
import { writeAnalyzerShim } from "./analyzerShim";
import type { CloudOptions } from "./cloud/model";
import { startClouds, type SimulatedClouds } from "./cloud/server";
import { copyProject, type Overrides } from "./project";

export interface BenchOptions {
    /** Folder with `Pulumi.yaml` and stack files; it is copied, never written to. */
    readonly project: string;
    /** Gives the program of a run; called once for each. */
    readonly program: () => automation.PulumiFn;
    /** Folder of a policy pack that judges every preview and update. */
    readonly policyPack?: string;
    readonly overrides?: Overrides;
    readonly clouds?: Partial<CloudOptions>;
}

/** One thing that a run did, or would do, to a resource. */
export interface Step {
    /** As the engine names it: `create`, `update`, `create-replacement`, `delete`, ... */
    readonly operation: string;
    readonly type: string;
    readonly urn: string;
}

/** A resource in a stack's state. */
export interface StateResource {
    readonly urn: string;
    readonly type: string;
    readonly id?: string;
    readonly custom: boolean;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly outputs?: Readonly<Record<string, unknown>>;
}

/** The real engine on the simulated clouds, with a backend of its own that all stacks of a bench share. */
export class EngineBench {
    private constructor(
        private readonly options: BenchOptions,
        private readonly workDir: string,
        private readonly command: automation.PulumiCommand,
        private readonly envVars: Readonly<Record<string, string>>,
        private readonly clouds: SimulatedClouds,
    ) {}

    public static async open(options: BenchOptions): Promise<EngineBench> {
        const engine = await ensureEngine();
        const command = await automation.PulumiCommand.get(engine.root === undefined ? {} : { root: engine.root });
        const workDir = copyProject(options.project, options.overrides ?? {});
        const clouds = await startClouds(options.clouds);
        return new EngineBench(options, workDir, command, environment(workDir, clouds), clouds);
    }

    public get model(): SimulatedClouds["model"] {
        return this.clouds.model;
    }

    /** A stack of the bench, made on first use. */
    public async stack(name: string): Promise<BenchStack> {
        const { workDir, command, envVars, options } = this;
        const workspace = await automation.LocalWorkspace.create({
            workDir,
            pulumiCommand: command,
            envVars: { ...envVars },
            secretsProvider: "passphrase",
        });
        const { name: project } = await workspace.projectSettings();
        const checkpoint = join(workDir, "backend", ".pulumi", "stacks", project, `${name}.json`);
        return new BenchStack(await automation.Stack.createOrSelect(name, workspace), options, checkpoint);
    }

    /** Stops the clouds and removes everything that the bench has written. */
    public close(): void {
        this.clouds.stop();
        rmSync(this.workDir, { recursive: true, force: true });
    }
}

/** One stack on a bench. */
export class BenchStack {
    /** Everything the engine has said so far: output, errors and events, one a line. */
    public transcript = "";

    public constructor(
        private readonly stack: automation.Stack,
        private readonly options: BenchOptions,
        private readonly checkpointFile: string,
    ) {}

    /** What an update would do; empty when state and program agree. */
    public preview(): Promise<readonly Step[]> {
        return this.record(announced, (listeners) => this.stack.preview({ ...this.judged(), ...listeners }));
    }

    public up(): Promise<readonly Step[]> {
        return this.record(announced, (listeners) => this.stack.up({ ...this.judged(), ...listeners }));
    }

    /** Reads everything back from the clouds; the steps are what differed from the state. */
    public refresh(): Promise<readonly Step[]> {
        return this.record(found, (listeners) => this.stack.refresh(listeners));
    }

    public destroy(): Promise<readonly Step[]> {
        return this.record(announced, (listeners) => this.stack.destroy(listeners));
    }

    /** The stack's state as it lies in the backend, where secrets are encrypted. */
    public checkpoint(): string {
        return readFileSync(this.checkpointFile, "utf8");
    }

    /** What the state holds; secrets come in clear, marked as such. */
    public async state(): Promise<readonly StateResource[]> {
        const { deployment } = (await this.stack.exportStack()) as { deployment: { resources?: StateResource[] } };
        return deployment.resources ?? [];
    }

    public outputs(): Promise<automation.OutputMap> {
        return this.stack.outputs();
    }

    private judged(): { program: automation.PulumiFn; policyPacks: string[] } {
        const { program, policyPack } = this.options;
        return { program: program(), policyPacks: policyPack === undefined ? [] : [policyPack] };
    }

    private async record(
        stepIn: (event: automation.EngineEvent) => automation.StepEventMetadata | undefined,
        run: (listeners: Listeners) => Promise<unknown>,
    ): Promise<readonly Step[]> {
        const steps: Step[] = [];
        const listen = (text: string): void => {
            this.transcript += text;
        };
        const onEvent = (event: automation.EngineEvent): void => {
            // The SDK's debug messages hold every value in clear; the engine shows them with --debug only. The type omits them.
            const severity: string | undefined = event.diagnosticEvent?.severity;
            if (severity !== "debug") {
                listen(`${JSON.stringify(event)}\n`);
            }
            const step = stepIn(event);
            if (step !== undefined && !NO_CHANGE.has(step.op)) {
                steps.push({ operation: step.op, type: step.type, urn: step.urn });
            }
        };
        await run({ color: "never", onOutput: listen, onError: listen, onEvent });
        return steps;
    }
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

function environment(workDir: string, clouds: SimulatedClouds): Record<string, string> {
    const [home, backend] = [join(workDir, "home"), join(workDir, "backend")];
    mkdirSync(home);
    mkdirSync(backend);
    const shim = writeAnalyzerShim(join(workDir, "bin"));
    return {
        PATH: [shim, process.env["PATH"] ?? ""].join(delimiter),
        PULUMI_HOME: home,
        PULUMI_BACKEND_URL: `file://${backend}`,
        PULUMI_CONFIG_PASSPHRASE: "passphrase of a bench",
        PULUMI_DEBUG_PROVIDERS: clouds.debugProviders,
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        PULUMI_SKIP_UPDATE_CHECK: "true",
    };
}
