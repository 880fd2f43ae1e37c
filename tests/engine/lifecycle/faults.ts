import { expect } from "chai";
import type { CloudCall } from "../cloud/calls";
import { logicalName } from "../cloud/urn";
import { failCall, type Fault } from "../failCall";
import { failureOf } from "../failureOf";
import { differences } from "../inventory";
import { pick } from "../seeded";
import { IS_FULL } from "./depth";
import type { Lone } from "./lone";

/** How a call fails. After a lost answer the thing is there, and the engine does not know it. */
const FAULTS: Readonly<Record<string, Fault>> = {
    throttling: { when: "before", message: "ThrottlingException: Rate exceeded" },
    "an internal error": {
        when: "before",
        message: "InternalFailure: We encountered an internal error. Please try again.",
    },
    "access denied": { when: "before", message: "AccessDenied: User is not authorized to perform this action" },
    "a lost answer": {
        when: "after",
        message: "RequestTimeout: timeout while waiting for state to become 'available'",
    },
};

/** A fault, and what it is called. */
export type Kind = readonly [string, Fault];

export const KINDS: readonly Kind[] = Object.entries(FAULTS);

/**
 * The kinds of faults that a call meets by its number: a lost answer, and one of those that differ in what the message says
 * alone; all of them in the full mode.
 */
export function kindsAt(call: number): readonly Kind[] {
    const refusals = KINDS.filter(([, { when }]) => when === "before");
    const losses = KINDS.filter(([, { when }]) => when === "after");
    return IS_FULL ? KINDS : [pick(refusals, call), ...losses];
}

/** A fault, and the work that it hits. */
export interface Accident {
    /** The so-manieth call of the work that would change something, counted from 1. */
    readonly which: number;
    readonly fault: Fault;
    readonly work: () => Promise<unknown>;
}

/**
 * Proves that work fails by the name of the resource whose call fails, and that afterwards clouds and state agree: at once when
 * the call was refused, with what `npm run recover` prints when a thing was made and the answer lost.
 *
 * @returns Whether it came to that: work with fewer calls ends by itself.
 */
export async function survives(lone: Lone, { which, fault, work }: Accident): Promise<boolean> {
    const { bench, stack, gone } = lone;
    const failed = failCall(bench.model, which, fault);
    const failure = await failureOf(work());
    bench.model.interference = {};
    const call = failed();
    if (call === undefined) {
        expect(failure).to.equal("");
        return false;
    }
    expect(stack.errors.join("\n"))
        .to.include(`${logicalName(call.urn)}: `)
        .and.include(fault.message);
    if (fault.when === "after" && call.operation === "create") {
        await recovers(lone, call);
    } else if (fault.when === "after" && call.operation === "delete") {
        gone.add(`in the state and not in the cloud: ${call.type} ${String(call.record?.id)}`);
    }
    expect(differences(bench).filter((line) => !gone.has(line))).to.deep.equal([]);
    return true;
}

/** Proves that a thing is there that the state does not know, and that recover prints how to import just that. */
async function recovers({ bench, gone, recovery }: Lone, { type, urn }: CloudCall): Promise<void> {
    const unknown = differences(bench).filter((line) => !gone.has(line));
    expect(unknown.map((line) => line.replace(/ [^ ]*$/, ""))).to.deep.equal([
        `in the cloud and not in the state: ${type}`,
    ]);
    const typed = await recovery.follow();
    expect(typed).to.have.length(1);
    expect(typed[0]).to.include(`pulumi import ${type} ${logicalName(urn)} `);
}
