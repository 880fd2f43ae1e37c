import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { judgeGoals, type Sizes } from "./goals";
import { interleave, type Case } from "./measure";
import { planJson, writeScaledStack, type Plan } from "./scaled";
import { renderGoals, renderSamples } from "./table";

/** How often each case runs; the least of the runs counts. */
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? "5");

const ROOT = resolve(__dirname, "../..");
const CACHE = join(ROOT, ".cache", "bench");
const PEER = join(ROOT, ".cache", "bench-peer");
const PLANNER = join(ROOT, "tools", "plan.cjs");

const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
};

/** Installs AWS CDK and cdk-nag into an ignored folder, once. */
function installPeer(): void {
    mkdirSync(PEER, { recursive: true });
    copyFileSync(join(__dirname, "peer.package.json"), join(PEER, "package.json"));
    copyFileSync(join(__dirname, "peerApp.cjs"), join(PEER, "app.cjs"));
    if (!existsSync(join(PEER, "node_modules", "cdk-nag"))) {
        say("installing AWS CDK and cdk-nag");
        const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: PEER, stdio: "inherit" });
        if (status !== 0) {
            throw new Error("AWS CDK and cdk-nag could not be installed");
        }
    }
}

/** The cases to time, and how large they are. */
function prepare(): { readonly cases: readonly Case[]; readonly sizes: Sizes } {
    installPeer();
    say("planning what is to be measured");
    mkdirSync(CACHE, { recursive: true });
    const prod = planJson(PLANNER, ROOT, "prod");
    const prodFile = join(CACHE, "prod.json");
    writeFileSync(prodFile, prod);
    const count = (JSON.parse(prod) as Plan).stacks[0]?.resources.length ?? 0;
    const small = writeScaledStack(ROOT, PLANNER, join(CACHE, "small"), 300);
    const large = writeScaledStack(ROOT, PLANNER, join(CACHE, "large"), 3000);
    const ours = (name: string, directory: string, stack: string): Case => {
        const args = [PLANNER, "plan", stack, "--json", "--dir", directory];
        return { name, cwd: ROOT, args };
    };
    const cases: readonly Case[] = [
        ours("prod", ROOT, "prod"),
        { name: "floor", cwd: ROOT, args: [join(__dirname, "floor.cjs"), prodFile] },
        { name: "peer", cwd: PEER, args: ["app.cjs", String(count)], env: { CDK_VALIDATION: "false" } },
        ours("small", join(CACHE, "small"), "dev"),
        ours("large", join(CACHE, "large"), "dev"),
    ];
    return { cases, sizes: { prod: count, small, large } };
}

function main(): void {
    const { cases, sizes } = prepare();
    const samples = interleave(cases, ROUNDS, say);
    const goals = judgeGoals(samples, sizes);
    process.stdout.write(`${renderSamples(samples, sizes)}\n\n${renderGoals(goals)}\n`);
    process.exitCode = goals.every(({ met }) => met) ? 0 : 1;
}

main();
