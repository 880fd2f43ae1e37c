import { z } from "zod";
import type { PlannedResource, State } from "./findings";

const resource = z.object({
    urn: z.string(),
    type: z.string(),
    id: z.string().optional(),
    // Encrypted outputs are objects; nobody encrypts an ARN.
    outputs: z.object({ arn: z.string().optional().catch(undefined) }).optional(),
});

const exported = z.object({
    deployment: z
        .object({
            resources: z.array(resource).nullish(),
            pending_operations: z.array(z.object({ type: z.string(), resource })).nullish(),
        })
        .nullish(),
});

/** Reads what `pulumi stack export` writes. A stack on which nothing was ever done has an empty state. */
export function parseState(text: string): State {
    const { deployment } = exported.parse(JSON.parse(text));
    return {
        resources: (deployment?.resources ?? []).map(({ urn, type, id, outputs }) => ({
            urn,
            type,
            ...(id !== undefined && { id }),
            ...(outputs?.arn !== undefined && { arn: outputs.arn }),
        })),
        pendingCreates: (deployment?.pending_operations ?? [])
            .filter(({ type }) => type === "creating")
            .map((operation) => operation.resource.urn),
    };
}

const planned = z.object({
    stacks: z.tuple([
        z.object({
            resources: z.array(
                z.object({
                    urn: z.string(),
                    type: z.string(),
                    name: z.string(),
                    parent: z.string().nullable(),
                    provider: z.string().nullable(),
                    inputs: z.object({
                        tags: z.object({ Name: z.string().optional() }).optional().catch(undefined),
                    }),
                }),
            ),
        }),
    ]),
});

/** Reads what `npm run plan -- <stack> --json` writes. */
export function parsePlan(text: string): readonly PlannedResource[] {
    return planned.parse(JSON.parse(text)).stacks[0].resources.map(({ urn, type, name, parent, provider, inputs }) => ({
        urn,
        type,
        name,
        parent,
        provider,
        ...(inputs.tags?.Name !== undefined && { tag: inputs.tags.Name }),
    }));
}

/** Reads what `pulumi stack ls --json` writes: the names. */
export function parseStacks(text: string): readonly string[] {
    return z
        .array(z.object({ name: z.string() }))
        .parse(JSON.parse(text))
        .map(({ name }) => name);
}
