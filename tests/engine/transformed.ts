import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { loadLakehouse } from "./lakehouse";

/** The compiled program, as somebody would have it who had edited one resource in its source. */
export function transformed(name: string, edit: (resource: pulumi.ResourceTransformationArgs) => Edited): PulumiFn {
    const run = loadLakehouse();
    return async () => {
        pulumi.runtime.registerStackTransformation((resource) => {
            const { props, opts } = resource;
            return resource.name === name ? { props, opts, ...edit(resource) } : undefined;
        });
        return await run();
    };
}

type Edited = Partial<pulumi.ResourceTransformationResult>;
