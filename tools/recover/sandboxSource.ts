import { join } from "node:path";
import type { CloudRecord } from "../../tests/engine/cloud/calls";
import { logicalName } from "../../tests/engine/cloud/urn";
import { ensureEngine } from "../engine/ensureEngine";
import { engineEnvironment } from "../engine/environment";
import { readClouds } from "../sandbox/cloudFile";
import { sandboxPlaces } from "../sandbox/places";
import type { Thing } from "./findings";
import { run } from "./run";
import type { Source } from "./source";

const SANDBOX = ["npm", "run", "sandbox", "--"];

/** What a stack has among the records of simulated clouds. */
export function thingsOf(stack: string, records: readonly CloudRecord[]): readonly Thing[] {
    return records
        .filter(({ urn }) => urn.startsWith(`urn:pulumi:${stack}::`))
        .map(({ id, type, urn }) => ({ id, urn, name: logicalName(urn), types: [type] }));
}

/** The simulated clouds of a sandbox. They know who made what, so everything is found, with tags or without. */
export function sandboxSource(stack: string, places = sandboxPlaces()): Source {
    return {
        pulumi: [...SANDBOX, "pulumi"],
        inventory() {
            return Promise.resolve(thingsOf(stack, readClouds(places.clouds).records));
        },
        async ask(...args) {
            const { root } = await ensureEngine();
            const command = root === undefined ? "pulumi" : join(root, "bin", "pulumi");
            const env = engineEnvironment(places);
            return run(command, args, { cwd: places.folder, env });
        },
        deletion: ({ thing }) => [...SANDBOX, "delete", ...thing.types, thing.id],
    };
}
