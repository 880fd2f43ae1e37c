import type { FindingDocument, ResourceDocument, StackDocument } from "../../../planner/model";
import { STACK_TYPE } from "../../../planner/urn";

const URN = "urn:pulumi:dev::lakehouse::";

/** A violation of a mandatory rule, or something a little different. */
export function aFinding(difference: Partial<FindingDocument> = {}): FindingDocument {
    return {
        rule: "toy-rule",
        level: "mandatory",
        severity: "high",
        outcome: "violation",
        phase: "preview",
        urn: `${URN}aws:toy/thing:Thing::thing`,
        message: "The thing is wrong.",
        fix: "Put it right.",
        exemption: null,
        ...difference,
    };
}

/** A resource of a toy plan. Its URN is that of its type and name, whatever its parent. */
export function aResource(type: string, name: string, parent: ResourceDocument | null): ResourceDocument {
    return {
        urn: `${URN}${type}::${name}`,
        type,
        name,
        parent: parent?.urn ?? null,
        provider: null,
        custom: !type.startsWith("lakehouse:") && type !== STACK_TYPE,
        inputs: {},
        dependencies: [],
        propertyDependencies: {},
        protect: false,
        retainOnDelete: false,
        hooks: {},
        aliases: [],
        outputs: {},
        placeholders: {},
    };
}

/** An empty stack, or something a little different. */
export function aStack(difference: Partial<StackDocument> = {}): StackDocument {
    return {
        name: "dev",
        layers: ["platform", "workspace"],
        resources: [aResource(STACK_TYPE, "lakehouse-dev", null)],
        outputs: {},
        exceptions: [],
        keys: [],
        network: { subnets: [], endpoints: [], exits: [] },
        limits: [],
        findings: [],
        unknown: [],
        ...difference,
    };
}
