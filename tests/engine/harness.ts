import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import * as automation from "@pulumi/pulumi/automation";
import { ensureEngine } from "../../tools/engine/ensureEngine";
import { engineEnvironment } from "../../tools/engine/environment";
import { findLanguageHost, startLanguageHost } from "../../tools/engine/languageHost";
import { run } from "../../tools/recover/run";
import { writeAnalyzerShim } from "./analyzerShim";
import { BenchStack, SAVED_ONCE, type RunOptions } from "./benchStack";
import type { CloudModel, CloudOptions } from "./cloud/model";
import { startClouds } from "./cloud/server";
import { copyProject, copyStackFile, type Overrides } from "./project";

export interface BenchOptions {
    /** Folder with `Pulumi.yaml` and stack files; they are copied, never written to. */
    readonly project: string;
    /** Gives the program of a run; called once for each. */
    readonly program: () => automation.PulumiFn;
    /** Folder of a policy pack that judges every preview and update. */
    readonly policyPack?: string | undefined;
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
    /** In place of the bench's. */
    readonly program?: () => automation.PulumiFn;
}

/** What a bench has started, besides its clouds. */
interface Parts {
    readonly model: CloudModel;
    readonly command: automation.PulumiCommand;
    readonly environment: Readonly<Record<string, string>>;
    readonly stop: () => void;
}

/** The real engine on the simulated clouds, with a backend of its own that all stacks of a bench share. */
export class EngineBench {
    private readonly opened = new Map<string, BenchStack>();

    private constructor(
        private readonly options: BenchOptions,
        /** Folder of all that the bench writes: stack files, states, histories. */
        public readonly workDir: string,
        private readonly parts: Parts,
    ) {}

    public static async open(options: BenchOptions): Promise<EngineBench> {
        const { root } = await ensureEngine();
        const command = await automation.PulumiCommand.get(root === undefined ? {} : { root });
        const workDir = copyProject(options.project);
        const clouds = await startClouds(options.clouds);
        const host = await startLanguageHost();
        const stop = (): void => {
            clouds.stop();
            host.stop();
        };
        const environment = {
            ...environmentIn(workDir),
            ...SAVED_ONCE,
            PULUMI_DEBUG_PROVIDERS: clouds.debugProviders,
            ...(findLanguageHost(PATH) === undefined && { PULUMI_DEBUG_LANGUAGES: host.debugLanguages }),
        };
        return new EngineBench(options, workDir, { model: clouds.model, command, environment, stop });
    }

    public get model(): CloudModel {
        return this.parts.model;
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

    /**
     * A stack whose program the language host starts, as for `pulumi up` on a terminal: by `Pulumi.yaml` and the `main` of the
     * `package.json` in the given folder.
     */
    public async launched(name: string, folder: string): Promise<BenchStack> {
        const { checkpointFile } = await this.stack(name);
        for (const file of ["package.json", "launch.cjs", "node_modules"]) {
            rmSync(join(this.workDir, file), { force: true });
            symlinkSync(join(folder, file), join(this.workDir, file));
        }
        const stack = await automation.Stack.select(name, await this.workspace());
        return new BenchStack(stack, () => this.policies(name), checkpointFile);
    }

    /** Runs any other command of the engine and returns what it writes to standard output. */
    public pulumi(...args: readonly string[]): Promise<string> {
        const { command, environment } = this.parts;
        return run(command.command, [...args, "--non-interactive"], { cwd: this.workDir, env: environment });
    }

    /** Stops the clouds and removes everything that the bench has written. */
    public close(): void {
        this.parts.stop();
        rmSync(this.workDir, { recursive: true, force: true });
    }

    private async make(name: string, options: StackOptions): Promise<BenchStack> {
        const { file = `Pulumi.${name}.yaml`, overrides, policyConfig, program = this.options.program } = options;
        const copy = join(this.workDir, `Pulumi.${name}.yaml`);
        copyStackFile(join(this.options.project, file), copy, { ...this.options.overrides, ...overrides });
        const committed = join(dirname(join(this.options.project, file)), "policy-config.json");
        if (policyConfig !== undefined) {
            writeFileSync(this.policyConfigOf(name), JSON.stringify(policyConfig));
        } else if (existsSync(committed)) {
            copyFileSync(committed, this.policyConfigOf(name));
        }
        const workspace = await this.workspace();
        const { name: project } = await workspace.projectSettings();
        const checkpoint = join(this.workDir, "backend", ".pulumi", "stacks", project, `${name}.json`);
        const policies = this.policies(name);
        const stack = await automation.Stack.create(name, workspace);
        return new BenchStack(stack, () => ({ program: program(), ...policies }), checkpoint);
    }

    private workspace(): Promise<automation.LocalWorkspace> {
        const { command, environment } = this.parts;
        return automation.LocalWorkspace.create({
            workDir: this.workDir,
            pulumiCommand: command,
            envVars: { ...environment },
            secretsProvider: "passphrase",
        });
    }

    private policies(name: string): Omit<RunOptions, "program"> {
        const { policyPack } = this.options;
        const config = this.policyConfigOf(name);
        return policyPack === undefined
            ? {}
            : { policyPacks: [policyPack], ...(existsSync(config) && { policyPackConfigs: [config] }) };
    }

    private policyConfigOf(name: string): string {
        return join(this.workDir, `policies.${name}.json`);
    }
}

const PATH = process.env["PATH"] ?? "";

function environmentIn(workDir: string): Record<string, string> {
    const [home, backend] = [join(workDir, "home"), join(workDir, "backend")];
    mkdirSync(home);
    mkdirSync(backend);
    const shim = writeAnalyzerShim(join(workDir, "bin"));
    return {
        ...engineEnvironment({ home, backend, passphrase: "passphrase of a bench" }),
        PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS: "true",
        // Engines live for seconds: collecting less garbage saves a tenth of the suite's time.
        GOGC: "400",
        PATH: [shim, PATH].join(delimiter),
    };
}
