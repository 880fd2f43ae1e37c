import type { CloudCall, CloudRecord, CloudView, Refusal } from "../calls";
import { scopeOf } from "../session";
import { sameValue, textAt, textsIn, type Properties } from "../values";
import { metastoreScope } from "../workspaces";

/** How a refusal begins that only the simulation makes: the real cloud does harm without a word. */
export const SILENTLY = "the real cloud accepts this silently, and ";

/** What all rows have. The name stays a literal type, so that a row without a test does not compile. */
interface Row<Name extends string> {
    readonly name: Name;
    readonly source: string;
    readonly types: RegExp;
}

type Refused<Name extends string> = Refusal & { readonly name: Name };

/** Looks at the inputs of what is created or changed. */
export function checked<const Name extends string>(
    row: Row<Name> & { readonly fault: (inputs: Properties, call: CloudCall, cloud: CloudView) => string | undefined },
): Refused<Name> {
    const { fault, ...rest } = row;
    return { ...rest, operations: ["create", "update"], refuse: (call, cloud) => fault(call.inputs, call, cloud) };
}

/** Looks at one text of what is created or changed, where it is given. */
export function checkedText<const Name extends string>(
    row: Row<Name> & {
        readonly property: string;
        readonly fault: (text: string, call: CloudCall) => string | undefined;
    },
): Refused<Name> {
    const { property, fault, ...rest } = row;
    return checked({
        ...rest,
        fault: (inputs, call) => {
            const text = textAt(inputs, property);
            return text === undefined ? undefined : fault(text, call);
        },
    });
}

/** Within what two things of a type must differ. */
const SCOPES = {
    everywhere: () => "",
    /** An AWS account, a Databricks account, or one workspace: whatever the session calls. */
    session: ({ session }: Scoped) => scopeOf(session),
    region: ({ session }: Scoped) => `${session.account} ${session.region}`,
    metastore: ({ session }: Scoped, cloud: CloudView) => metastoreScope(session, cloud),
} as const;

type Scoped = Pick<CloudCall, "session">;

/** No two things of a type may have the same values of some properties; without properties there is one at most. */
export function unique<const Name extends string>(
    row: Row<Name> & {
        readonly properties: readonly string[];
        readonly within: keyof typeof SCOPES;
        /** The same resource may be made again, as after a lost answer: the cloud puts it in place of itself. */
        readonly repeatable?: true;
        readonly message: (inputs: Properties, other: CloudRecord) => string;
    },
): Refused<Name> {
    const { properties, within, repeatable = false, message, ...rest } = row;
    return {
        ...rest,
        operations: ["create"],
        refuse: (call, cloud) => {
            const scope = SCOPES[within](call, cloud);
            const other = cloud
                .ofType(call.type)
                .filter((record) => SCOPES[within](record, cloud) === scope && !(repeatable && record.urn === call.urn))
                .find((record) => haveInCommon(properties, record.inputs, call.inputs));
            return other === undefined ? undefined : message(call.inputs, other);
        },
    };
}

/** Nothing is in common where nothing is given: a generated name is always new. */
function haveInCommon(properties: readonly string[], left: Properties, right: Properties): boolean {
    const given = properties.filter((property) => right[property] !== undefined);
    return (
        (given.length > 0 || properties.length === 0) &&
        properties.every((property) => sameValue(left[property], right[property]))
    );
}

/** What exists cannot go while something else names it. */
export function inUse<const Name extends string>(
    row: Row<Name> & {
        /** Which properties of which types name it. */
        readonly users: readonly (readonly [types: RegExp, properties: readonly string[]])[];
        /** Outputs by which it is named, beside its id. */
        readonly outputs?: readonly string[];
        readonly unless?: (used: CloudRecord) => boolean;
        readonly message: (used: CloudRecord, user: CloudRecord) => string;
    },
): Refused<Name> {
    const { users, outputs = [], unless = () => false, message, ...rest } = row;
    return deleting({
        ...rest,
        fault: (used, cloud) => {
            const names = new Set([used.id, ...outputs.map((output) => textAt(used.outputs, output))]);
            const user = cloud.records.find(
                (record) =>
                    record !== used &&
                    users.some(
                        ([types, properties]) =>
                            types.test(record.type) &&
                            properties.some((name) => textsIn(record.inputs[name]).some((text) => names.has(text))),
                    ),
            );
            return user === undefined || unless(used) ? undefined : message(used, user);
        },
    });
}

/** Looks at what is deleted. */
export function deleting<const Name extends string>(
    row: Row<Name> & { readonly fault: (record: CloudRecord, cloud: CloudView) => string | undefined },
): Refused<Name> {
    const { fault, ...rest } = row;
    return {
        ...rest,
        operations: ["delete"],
        refuse: ({ record }, cloud) => (record === undefined ? undefined : fault(record, cloud)),
    };
}
