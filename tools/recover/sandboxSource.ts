import { join } from "node:path";
import { logicalName } from "../../tests/engine/cloud/urn";
import { ensureEngine } from "../engine/ensureEngine";
import { readClouds } from "../sandbox/cloudFile";
import { engineEnvironment, sandboxPlaces } from "../sandbox/places";
import { run } from "./run";
import type { Source } from "./source";

const SANDBOX = ["npm", "run", "sandbox", "--"];

/** The simulated clouds of a sandbox. They know who made what, so everything is found, with tags or without. */
export function sandboxSource(stack: string, places = sandboxPlaces()): Source {
    return {
        pulumi: [...SANDBOX, "pulumi"],
        inventory() {
            const { records } = readClouds(places.clouds);
            const ours = records.filter(({ urn }) => urn.startsWith(`urn:pulumi:${stack}::`));
            return Promise.resolve(
                ours.map(({ id, type, urn }) => ({ id, urn, name: logicalName(urn), types: [type] })),
            );
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
