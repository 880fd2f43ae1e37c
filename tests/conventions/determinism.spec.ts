import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import lakehouse from "../../index";
import type { PlannedStack } from "../../planner/plannedStack";
import type { Program, ProgramConfig } from "../../planner/runProgram";
import { isObject, type Value } from "../../planner/values";
import { ALL_STACKS, planned } from "../support/claims";
import { rerun } from "../support/rerun";

describe("two runs of one stack", () => {
    for (const name of ALL_STACKS) {
        it(`are the same to the byte: ${name}`, async () => {
            const stack = await planned(name);
            expect(await bytesOf(stack, lakehouse)).to.equal(JSON.stringify(stack.graph.resources));
        });
    }

    it("are not when the program counts its runs", async () => {
        let runs = 0;
        const counting = (): Promise<object> => Promise.resolve({ runs: ++runs });
        const stack = await planned("dev");
        expect(await bytesOf(stack, counting)).not.to.equal(await bytesOf(stack, counting));
    });
});

describe("claim 28: two runs of one stack whose settings are in different order", () => {
    for (const name of ALL_STACKS) {
        it(`are the same to the byte: ${name}`, async () => {
            const stack = await planned(name);
            const config = backwards(stack.settings.config);
            expect(JSON.stringify(config)).not.to.equal(JSON.stringify(stack.settings.config));
            expect(await bytesOf(stack, lakehouse, config)).to.equal(JSON.stringify(stack.graph.resources));
        });
    }

    it("are not when the program keeps the order it finds", async () => {
        const careless = (): Promise<object> => {
            const catalogs = new pulumi.Config("lakehouse").requireObject<object>("catalogs");
            return Promise.resolve({ catalogs: Object.keys(catalogs).join() });
        };
        const stack = await planned("dev");
        const { config } = stack.settings;
        expect(await bytesOf(stack, careless, backwards(config))).not.to.equal(await bytesOf(stack, careless, config));
    });
});

async function bytesOf(stack: PlannedStack, program: Program, config = stack.settings.config): Promise<string> {
    const { graph, error } = await rerun(stack, { program, config });
    expect(error).to.equal(undefined);
    return JSON.stringify(graph.resources);
}

/** Lists in which the order means nothing. In `nodeTypes` it does: the first is the default. */
const SETS = ["layers", "reads", "writes", "zoneIds"];

/** Settings whose maps and sets are the other way round. */
function backwards({ values, secretKeys }: ProgramConfig): ProgramConfig {
    const reversed = Object.entries(values).map(([key, text]) => [
        key,
        /^[[{]/.test(text) ? reverseText(key, text) : text,
    ]);
    return { values: Object.fromEntries(reversed.reverse()) as ProgramConfig["values"], secretKeys };
}

function reverseText(key: string, text: string): string {
    const name = key.replace(/^\w+:/, "");
    return JSON.stringify(reverse(JSON.parse(text) as Value, SETS.includes(name)));
}

function reverse(value: Value, isSet: boolean): Value {
    if (Array.isArray(value)) {
        const elements = value as readonly Value[];
        return isSet ? elements.toReversed() : elements;
    }
    if (!isObject(value)) {
        return value;
    }
    const fields = Object.entries(value).map(([key, field]) => [key, reverse(field, SETS.includes(key))] as const);
    return Object.fromEntries(fields.toReversed());
}
