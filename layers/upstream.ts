import * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import { throwProblems, type Problem } from "../components/shared/problems";
import type { Settings } from "../config/settings";
import { CONTRACT_SCHEMAS, CONTRACT_VERSIONS, type FoundationContract, type PlatformContract } from "./contracts";

/** Contracts of layers that are in other stacks. */
export interface Upstream {
    readonly foundation?: FoundationContract;
    readonly platform?: PlatformContract;
}

type ReadableLayer = keyof typeof CONTRACT_SCHEMAS;

/** What a contract must offer: the same major version and at least this minor one. */
export interface WantedVersion {
    readonly major: number;
    readonly minor: number;
}

/**
 * Reads the contracts this stack needs from other stacks, before any resource is registered: a stack that cannot have what it
 * needs fails while nothing has been made.
 */
export async function readUpstream(settings: Settings): Promise<Upstream> {
    const { layers, upstream } = settings;
    if (layers.includes("platform")) {
        return { foundation: await readContract("foundation", upstream.foundation, settings) };
    }
    if (layers.includes("workspace") && upstream.platform !== undefined) {
        return { platform: await readContract("platform", upstream.platform, settings) };
    }
    return {};
}

async function readContract<L extends ReadableLayer>(
    layer: L,
    stack: string,
    settings: Settings,
): Promise<z.output<(typeof CONTRACT_SCHEMAS)[L]>> {
    const details = await new pulumi.StackReference(stack).getOutputDetails(layer);
    const found = checkContract(layer, stack, details, CONTRACT_VERSIONS[layer]);
    throwProblems(`contract of stack ${stack}`, [...found.problems, ...disagreements(layer, found.contract, settings)]);
    return found.contract as z.output<(typeof CONTRACT_SCHEMAS)[L]>;
}

interface CheckedContract {
    readonly contract?: Readonly<Record<string, unknown>>;
    readonly problems: readonly Problem[];
}

/** Checks one stack output against what a layer's contract must be. Pure; the details are those of the output. */
export function checkContract(
    layer: ReadableLayer,
    stack: string,
    details: { readonly value?: unknown; readonly secretValue?: unknown },
    wanted: WantedVersion,
): CheckedContract {
    const path = `upstream.${layer}`;
    const refuse = (given: string, allowed: string, fix: string): CheckedContract => ({
        problems: [{ path, given, allowed, fix }],
    });
    const output = `the output \`${layer}\``;
    if (details.secretValue !== undefined) {
        return refuse(
            `a secret in ${output} of ${stack}`,
            "plain values",
            "take what is secret out of that stack's settings",
        );
    }
    if (details.value === undefined || details.value === null) {
        return refuse(
            `no ${output.slice(4)} in ${stack}`,
            `a stack with the layer ${layer}`,
            `deploy ${stack} first, or name another stack in ${path}`,
        );
    }
    const versions = `${String(wanted.major)}.${String(wanted.minor)}`;
    const { major, minor } = details.value as Partial<WantedVersion>;
    if (major !== wanted.major || minor === undefined || minor < wanted.minor) {
        const given = major === undefined ? "no version" : `version ${String(major)}.${String(minor)}`;
        return refuse(
            `${given} in ${stack}`,
            `version ${versions} or a newer ${String(wanted.major)}.x`,
            `deploy ${stack} with this version of the program`,
        );
    }
    const parsed = CONTRACT_SCHEMAS[layer].safeParse(details.value);
    if (!parsed.success) {
        const fields = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
        return refuse(
            `an incomplete contract in ${stack} (${fields})`,
            `all fields of version ${versions}`,
            `deploy ${stack} again`,
        );
    }
    return { contract: parsed.data, problems: [] };
}

function disagreements(
    layer: ReadableLayer,
    contract: Readonly<Record<string, unknown>> | undefined,
    settings: Settings,
): readonly Problem[] {
    const agreeing = layer === "platform" ? AGREEING_WITH_PLATFORM : AGREEING_WITH_FOUNDATION;
    return contract === undefined
        ? []
        : agreeing
              .filter((field) => contract[field] !== settings[field])
              .map((field) => ({
                  path: field,
                  given: settings[field],
                  allowed: `${String(contract[field])}, as in the stack that upstream.${layer} names`,
                  fix: `make ${field} agree, or name another stack in upstream.${layer}`,
              }));
}

const AGREEING_WITH_FOUNDATION = ["awsAccountId", "region"] as const;
const AGREEING_WITH_PLATFORM = ["awsAccountId", "region", "environment", "computeMode"] as const;
