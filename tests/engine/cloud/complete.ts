import { scalarOf, textOf, type Identity } from "./answers";
import type { Kind, PackageTypes, Property } from "./sdkTypes";
import { UNKNOWN, isProperties, type Properties, type Value } from "./values";

/**
 * The outputs of a resource: its inputs, and what the cloud computes.
 *
 * @param preview When set, what the cloud would compute is unknown.
 */
export function outputsOf(identity: Identity, types: PackageTypes, preview: boolean): Properties {
    const completion = new Completion(identity, types, preview);
    const outputs = completion.complete(types.resource(identity.type), identity.inputs);
    if ("tagsAll" in outputs) {
        outputs["tagsAll"] = identity.inputs["tags"] ?? {};
    }
    return outputs;
}

class Completion {
    public constructor(
        private readonly identity: Identity,
        private readonly types: PackageTypes,
        private readonly preview: boolean,
    ) {}

    public complete(properties: readonly Property[], given: Properties): Properties {
        const result: Properties = { ...given };
        for (const property of properties) {
            const value = given[property.name];
            const answer =
                value === undefined || value === null ? this.computed(property) : this.nested(property.kind, value);
            if (answer !== undefined) {
                result[property.name] = answer;
            }
        }
        return result;
    }

    /** What is given stays; objects inside it may have computed fields of their own. */
    private nested(kind: Kind, value: Value): Value {
        if (kind.kind === "object" && isProperties(value)) {
            return this.complete(this.types.object(kind.name), value);
        }
        if (kind.kind === "list" && Array.isArray(value)) {
            return value.map((item) => this.nested(kind.of, item));
        }
        return value;
    }

    private computed(property: Property): Value | undefined {
        if (!property.computed || property.kind.kind === "opaque") {
            return undefined;
        }
        return this.preview ? UNKNOWN : this.answer(property.kind, property);
    }

    /** Collections that the program could have given and did not are empty; those it cannot give have one element. */
    private answer(kind: Kind, property: Property): Value | undefined {
        switch (kind.kind) {
            case "string":
                return textOf(property.name, this.identity);
            case "number":
            case "boolean":
                return scalarOf(kind.kind, property.name, this.identity);
            case "map":
                return {};
            case "list":
                return property.outputOnly ? [this.answer(kind.of, property) ?? null] : [];
            case "object":
                return property.outputOnly ? this.complete(this.types.object(kind.name), {}) : undefined;
            case "opaque":
                return undefined;
        }
    }
}
