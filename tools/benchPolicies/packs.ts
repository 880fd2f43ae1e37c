import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A policy pack to measure. */
export interface Pack {
    readonly name: string;
    readonly title: string;
    /** Its folder, where the engine would start it. */
    readonly folder: string;
}

const PEER_PACK = `
const { AwsGuard } = require("@pulumi/awsguard");
new AwsGuard({ all: "mandatory" });
`;

/** What a pack of one rule costs, and one of one stack rule: the floor of what the SDK can do. */
const ONE_PACK = `
const { PolicyPack } = require("@pulumi/policy");
const BUCKET = "aws:s3/bucket:Bucket";
const common = { description: "A bucket is not public.", enforcementLevel: "mandatory" };
new PolicyPack("one-rule", {
    policies: [
        {
            ...common,
            name: "one-resource-rule",
            validateResource: ({ type, props }, report) => type === BUCKET && props.acl === "public-read" && report("public"),
        },
        {
            ...common,
            name: "one-stack-rule",
            validateStack: ({ resources }, report) => resources.some(({ type }) => type === BUCKET) || report("none"),
        },
    ],
});
`;

/** Ours, the floor and the peer, each in a folder of its own; the peer is installed once, with packages of its own. */
export function preparePacks(root: string, say: (line: string) => void): readonly Pack[] {
    const cache = join(root, ".cache", "bench-policies");
    return [
        { name: "ours", title: "all rules", folder: join(root, "policies") },
        { name: "one", title: "one resource rule and one stack rule", folder: onePack(root, join(cache, "one")) },
        { name: "peer", title: "AWSGuard 0.3.1", folder: peerPack(join(cache, "awsguard"), say) },
    ];
}

function onePack(root: string, folder: string): string {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "one", version: "1.0.0", main: "index.cjs" }));
    writeFileSync(join(folder, "index.cjs"), ONE_PACK);
    if (!existsSync(join(folder, "node_modules"))) {
        symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    }
    return folder;
}

function peerPack(folder: string, say: (line: string) => void): string {
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(__dirname, "peer.package.json"), join(folder, "package.json"));
    writeFileSync(join(folder, "index.cjs"), PEER_PACK);
    if (!existsSync(join(folder, "node_modules", "@pulumi", "awsguard"))) {
        say("installing AWSGuard");
        const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
        if (status !== 0) {
            throw new Error("AWSGuard could not be installed");
        }
    }
    return folder;
}
