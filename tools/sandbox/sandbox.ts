import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { RunError } from "@pulumi/pulumi";
import * as automation from "@pulumi/pulumi/automation";
import { writeAnalyzerShim } from "../../tests/engine/analyzerShim";
import { startClouds, type SimulatedClouds } from "../../tests/engine/cloud/server";
import { loadAnew } from "../../tests/engine/program";
import { ensureEngine } from "../engine/ensureEngine";
import { engineEnvironment } from "../engine/environment";
import { startLanguageHost } from "../engine/languageHost";
import { readClouds, writeClouds } from "./cloudFile";
import { takeLock } from "./lock";
import { ROOT, sandboxPlaces, type SandboxPlaces } from "./places";
import { renewStackFile } from "./stackFile";
import { onTerminal, runOnTerminal } from "./terminalEngine";

/** The stack that all others build on. */
const FOUNDATION = "foundation";

/** What the simulated IAM takes to settle, and what the gates give it. */
const SETTLE_MILLISECONDS = 500;
const OVERRIDES = { "lakehouse:gates": { intervalSeconds: 0.1, settleSeconds: 0.6, timeoutSeconds: 10 } };

/** A stack's state as it lies in the backend. */
interface Checkpoint {
    readonly checkpoint: {
        readonly latest?: { readonly resources?: readonly { readonly outputs?: Readonly<Record<string, unknown>> }[] };
    };
}

/** The real engine on simulated clouds that remember, in a folder, what exists. */
export class Sandbox {
    private constructor(
        private readonly places: SandboxPlaces,
        private readonly stackFiles: string,
        private readonly engine: automation.PulumiCommand,
        private readonly clouds: SimulatedClouds,
        private readonly environment: Record<string, string>,
    ) {}

    /**
     * Opens the sandbox for a piece of work; what exists afterwards is kept, however the work ends.
     *
     * @param stackFiles Folder of the stack files; what is not there is taken from the project.
     */
    public static async use(work: (sandbox: Sandbox) => Promise<void>, stackFiles = ROOT): Promise<void> {
        const places = sandboxPlaces();
        const { root } = await ensureEngine();
        const engine = await automation.PulumiCommand.get(root === undefined ? {} : { root });
        mkdirSync(places.home, { recursive: true });
        mkdirSync(places.backend, { recursive: true });
        const release = takeLock(places.lock);
        try {
            copyFileSync(join(ROOT, "Pulumi.yaml"), join(places.folder, "Pulumi.yaml"));
            // Settling is counted from times that another process has noted.
            const clouds = await startClouds({ clock: () => Date.now(), settleMilliseconds: SETTLE_MILLISECONDS });
            clouds.model.restore(readClouds(places.clouds));
            try {
                await work(new Sandbox(places, stackFiles, engine, clouds, environmentOf(places, clouds)));
            } finally {
                writeClouds(places.clouds, clouds.model);
                clouds.stop();
            }
        } finally {
            release();
        }
    }

    /** Deploys a stack, and before it the foundation when that is not there yet. */
    public async up(name: string): Promise<void> {
        if (name !== FOUNDATION && !this.hasFoundation()) {
            await this.up(FOUNDATION);
        }
        await (await this.stack(name)).up(runOptions());
    }

    /** Shows what {@link up} would do; makes nothing, hence no foundation either. */
    public async preview(name: string): Promise<void> {
        if (name !== FOUNDATION && !this.hasFoundation()) {
            throw new Error(
                `stack ${name} reads what the foundation says, and there is none yet: npm run sandbox -- up ${FOUNDATION}`,
            );
        }
        await (await this.stack(name)).preview(runOptions());
    }

    public async refresh(name: string): Promise<void> {
        await (await this.stack(name)).refresh();
    }

    public async destroy(name: string): Promise<void> {
        await (await this.stack(name)).destroy();
    }

    /** Runs any other command of the engine: `cancel`, `import`, `stack export`, ... */
    public async pulumi(args: readonly string[]): Promise<void> {
        const host = await startLanguageHost();
        try {
            const environment = { ...this.environment, PULUMI_DEBUG_LANGUAGES: host.debugLanguages };
            await runOnTerminal(this.engine.command, args, this.places.folder, environment);
        } finally {
            host.stop();
        }
    }

    /** Deletes things behind the engine's back, as one would in a console. The clouds refuse what they refuse. */
    public async delete(type: string, id: string): Promise<void> {
        const found = this.clouds.model.ofType(type).filter((record) => record.id === id);
        if (found.length === 0) {
            throw new Error(`there is no ${type} with the id ${id} in the simulated clouds`);
        }
        for (const record of found) {
            await this.clouds.model.delete(record);
        }
    }

    private async stack(name: string): Promise<automation.Stack> {
        const file = `Pulumi.${name}.yaml`;
        const from = [this.stackFiles, ROOT].map((folder) => join(folder, file)).find((path) => existsSync(path));
        renewStackFile(from ?? join(ROOT, file), join(this.places.folder, file), OVERRIDES);
        const workspace = await automation.LocalWorkspace.create({
            workDir: this.places.folder,
            pulumiCommand: onTerminal(this.engine),
            envVars: this.environment,
            secretsProvider: "passphrase",
        });
        return automation.Stack.createOrSelect(name, workspace);
    }

    /** Whether the foundation has outputs, which is what other stacks read. */
    private hasFoundation(): boolean {
        const file = join(this.places.backend, ".pulumi", "stacks", "lakehouse", `${FOUNDATION}.json`);
        if (!existsSync(file)) {
            return false;
        }
        const { checkpoint } = JSON.parse(readFileSync(file, "utf8")) as Checkpoint;
        return checkpoint.latest?.resources?.some(({ outputs }) => outputs?.[FOUNDATION] !== undefined) ?? false;
    }
}

function environmentOf(places: SandboxPlaces, clouds: SimulatedClouds): Record<string, string> {
    const shim = writeAnalyzerShim(join(places.folder, "bin"));
    return {
        ...engineEnvironment(places),
        PATH: [shim, process.env["PATH"] ?? ""].join(delimiter),
        PULUMI_DEBUG_PROVIDERS: clouds.debugProviders,
    };
}

/** The compiled program and the compiled policy pack, as `pulumi up --policy-pack policies` would run them. */
function runOptions(): Pick<automation.UpOptions, "policyPacks" | "policyPackConfigs"> & {
    readonly program: automation.PulumiFn;
} {
    const program = loadAnew(join(ROOT, "bin", "index.js"));
    return {
        program: () => program().catch(withoutTrace),
        policyPacks: [join(ROOT, "policies")],
        policyPackConfigs: [join(ROOT, "policy-config.json")],
    };
}

/** As launch.cjs does: a stack trace would only lead away from the stack file. */
function withoutTrace(error: unknown): never {
    throw error instanceof Error && error.name === "ProblemsError" ? new RunError(error.message) : error;
}
