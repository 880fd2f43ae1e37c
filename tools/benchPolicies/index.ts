import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { renderGoals } from "../bench/table";
import { judgeGoals, type Measured } from "./goals";
import { installedMegabytes } from "./installed";
import { preparePacks, type Pack } from "./packs";
import { analyzeRequest, stackRequest, type PlannedResource } from "./requests";
import { ServedPack } from "./served";

// `npm run bench:policies`: the pack beside AWSGuard and beside a pack of one rule, on the resources of the plan of prod.

/** How often everything is measured; the least counts. */
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? "5");

/** How often the plan's resources are in the stack that is analysed as a whole. */
const COPIES = 3;

const ROOT = resolve(__dirname, "../..");

const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
};

/** The resources of prod, whatever the rules say of them. */
function plannedResources(): readonly PlannedResource[] {
    const planner = join(ROOT, "bin", "planner", "cli.js");
    const { stdout } = spawnSync(process.execPath, [planner, "plan", "prod", "--json"], {
        cwd: ROOT,
        encoding: "utf8",
        maxBuffer: 1 << 30,
    });
    const plan = JSON.parse(stdout) as {
        readonly stacks: readonly [{ readonly resources: readonly PlannedResource[] }];
    };
    return plan.stacks[0].resources;
}

/** Starts a pack, warms it up with one pass that does not count, measures it, and stops it. */
async function measure(pack: Pack, resources: readonly PlannedResource[]): Promise<Measured> {
    const served = await ServedPack.start(pack);
    const requests = resources.map(analyzeRequest);
    const stack = stackRequest(resources, COPIES);
    const resourceTimes: number[] = [];
    const stackTimes: number[] = [];
    for (let pass = 0; pass < 4; pass += 1) {
        resourceTimes.push(await served.timeResources(requests));
        stackTimes.push(await served.timeStack(stack));
    }
    const counts = await served.countPolicies();
    await served.stop();
    return {
        ...counts,
        startMilliseconds: served.startMilliseconds,
        resourceMilliseconds: Math.min(...resourceTimes),
        stackMilliseconds: Math.min(...stackTimes),
    };
}

const least = (runs: readonly Measured[]): Measured => ({
    policies: runs[0]?.policies ?? 0,
    stackPolicies: runs[0]?.stackPolicies ?? 0,
    startMilliseconds: Math.min(...runs.map(({ startMilliseconds }) => startMilliseconds)),
    resourceMilliseconds: Math.min(...runs.map(({ resourceMilliseconds }) => resourceMilliseconds)),
    stackMilliseconds: Math.min(...runs.map(({ stackMilliseconds }) => stackMilliseconds)),
});

async function main(): Promise<void> {
    const packs = preparePacks(ROOT, say);
    const resources = plannedResources();
    const runs = new Map<string, Measured[]>(packs.map(({ name }) => [name, []]));
    for (let round = 1; round <= ROUNDS; round += 1) {
        say(`round ${round} of ${ROUNDS}`);
        for (const pack of packs) {
            runs.get(pack.name)?.push(await measure(pack, resources));
        }
    }
    const results = packs.map(({ name, title }) => ({ name, title, ...least(runs.get(name) ?? []) }));
    const heading = [
        "pack",
        "policies",
        "of stacks",
        "start ms",
        "ms/resource",
        `ms/stack of ${resources.length * COPIES}`,
    ];
    const rows = results.map((result) => [
        result.title,
        String(result.policies),
        String(result.stackPolicies),
        result.startMilliseconds.toFixed(0),
        result.resourceMilliseconds.toFixed(2),
        result.stackMilliseconds.toFixed(0),
    ]);
    const lines = [heading, ...rows].map(([title = "", ...numbers]) =>
        [title.padEnd(38), ...numbers.map((number, column) => number.padStart(heading[column + 1]?.length ?? 0))].join(
            "  ",
        ),
    );
    const [ours, one] = [results[0], results[1]];
    const goals = ours === undefined || one === undefined ? [] : judgeGoals(ours, one, installedMegabytes(ROOT));
    process.stdout.write(`${lines.join("\n")}\n\n${renderGoals(goals)}\n`);
    process.exitCode = goals.every(({ met }) => met) ? 0 : 1;
}

void main();
