import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import * as automation from "@pulumi/pulumi/automation";
import { ensureEngine } from "../../tools/engine/ensureEngine";
import { writeAnalyzerShim } from "./analyzerShim";
import { BenchStack, type RunOptions } from "./benchStack";
import type { CloudOptions } from "./cloud/model";
import { startClouds, type SimulatedClouds } from "./cloud/server";
import { copyProject, copyStackFile, type Overrides } from "./project";

export interface BenchOptions {
    /** Folder with `Pulumi.yaml` and stack files; they are copied, never written to. */
    readonly project: string;
    /** Gives the program of a run; called once for each. */
    readonly program: () => automation.PulumiFn;
    /** Folder of a policy pack that judges every preview and update. */
    readonly policyPack?: string;
    /** Settings of every stack in place of those in its file. */
    readonly overrides?: Overrides;
    readonly clouds?: Partial<CloudOptions>;
}

/** How a stack differs from the file in the project that has its name. */
export interface StackOptions {
    /** Another stack file, from the project's folder. */
    readonly file?: string;
    /** Settings in place of those in the file, and of those of the bench. */
    readonly overrides?: Overrides;
    /** Configuration of the policy pack, as in the file that `--policy-pack-config` names. */
    readonly policyConfig?: Readonly<Record<string, unknown>>;
}

/** The real engine on the simulated clouds, with a backend of its own that all stacks of a bench share. */
export class EngineBench {
    private readonly opened = new Map<string, BenchStack>();

    private constructor(
        private readonly options: BenchOptions,
        /** Folder of all that the bench writes: stack files, states, histories. */
        public readonly workDir: string,
        private readonly command: automation.PulumiCommand,
        private readonly envVars: Readonly<Record<string, string>>,
        private readonly clouds: SimulatedClouds,
    ) {}

    public static async open(options: BenchOptions): Promise<EngineBench> {
        const engine = await ensureEngine();
        const command = await automation.PulumiCommand.get(engine.root === undefined ? {} : { root: engine.root });
        const workDir = copyProject(options.project);
        const clouds = await startClouds(options.clouds);
        return new EngineBench(options, workDir, command, environment(workDir, clouds), clouds);
    }

    public get model(): SimulatedClouds["model"] {
        return this.clouds.model;
    }

    /** The stacks opened so far. */
    public get stacks(): readonly BenchStack[] {
        return [...this.opened.values()];
    }

    /** A stack of the bench, made on first use. */
    public async stack(name: string, stackOptions: StackOptions = {}): Promise<BenchStack> {
        const stack = this.opened.get(name) ?? (await this.make(name, stackOptions));
        this.opened.set(name, stack);
        return stack;
    }

    /** Stops the clouds and removes everything that the bench has written. */
    public close(): void {
        this.clouds.stop();
        rmSync(this.workDir, { recursive: true, force: true });
    }

    private async make(
        name: string,
        { file = `Pulumi.${name}.yaml`, overrides, policyConfig }: StackOptions,
    ): Promise<BenchStack> {
        const { workDir, command, envVars, options } = this;
        const copy = join(workDir, `Pulumi.${name}.yaml`);
        copyStackFile(join(options.project, file), copy, { ...options.overrides, ...overrides });
        const workspace = await automation.LocalWorkspace.create({
            workDir,
            pulumiCommand: command,
            envVars: { ...envVars },
            secretsProvider: "passphrase",
        });
        const { name: project } = await workspace.projectSettings();
        const checkpoint = join(workDir, "backend", ".pulumi", "stacks", project, `${name}.json`);
        const policies = this.policies(name, policyConfig);
        const stack = await automation.Stack.create(name, workspace);
        return new BenchStack(stack, () => ({ program: options.program(), ...policies }), checkpoint);
    }

    private policies(name: string, config: StackOptions["policyConfig"]): Omit<RunOptions, "program"> {
        const { policyPack } = this.options;
        const file = join(this.workDir, `policies.${name}.json`);
        if (config !== undefined) {
            writeFileSync(file, JSON.stringify(config));
        }
        return {
            ...(policyPack !== undefined && { policyPacks: [policyPack] }),
            ...(config !== undefined && { policyPackConfigs: [file] }),
        };
    }
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
