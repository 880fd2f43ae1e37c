import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";
import type { TypeToken } from "../types";
import type { PolicyResource, StackSubject, Subject } from "./resource";
import type { Stack } from "./stack";

export type Level = "advisory" | "mandatory";
export type Severity = "low" | "medium" | "high" | "critical";

/** The one control that a rule is first of all there for. Further mappings belong in a table, not in the rule. */
export interface Framework {
    readonly name: string;
    readonly version: string;
    /** The control's id, such as `S3.8`. */
    readonly reference: string;
    /** The control's title. */
    readonly specification: string;
}

/** A setting of one rule, as the policy configuration may give it. Its `default` also tells its type. */
export interface Param extends PolicyConfigJSONSchema {
    readonly description: string;
    readonly default: string | number | boolean | readonly string[] | Readonly<Record<string, string>>;
}

export type Params = Readonly<Record<string, Param>>;

type Widened<T> = T extends string
    ? string
    : T extends number
      ? number
      : T extends boolean
        ? boolean
        : T extends readonly unknown[]
          ? readonly string[]
          : Readonly<Record<string, string>>;

/** The values of the settings that `P` declares. */
export type ParamValues<P extends Params> = { readonly [Key in keyof P]: Widened<P[Key]["default"]> };

/** What is wrong with a resource: a clause that names properties and never repeats a value. */
export type Problem = string | { readonly advisory: string };

/** Inputs to set, and nothing else: those within an object are set within it, and what is there beside them stays. */
export type Patch = Readonly<Record<string, unknown>>;

export interface Context<Values = Readonly<Record<string, unknown>>> {
    readonly params: Values;
    /** The day to judge by, as `YYYY-MM-DD`. A rule has no clock of its own. */
    readonly today: string;
}

export interface StackContext<Values = Readonly<Record<string, unknown>>> extends Context<Values> {
    readonly stack: Stack;
}

/** What a rule says of itself. */
export interface Facts {
    /** The file's path with dashes: `s3/publicAcl.ts` is `s3-public-acl`. */
    readonly name: string;
    /** What is demanded. Why. */
    readonly description: string;
    readonly severity: Severity;
    /** The level unless the configuration says otherwise. */
    readonly level: Level;
    /** What to change. */
    readonly fix: string;
    /** Where to read about it. */
    readonly url: string;
    readonly framework: Framework;
}

/** Judges one resource at a time by its inputs, before it is made. */
export interface ResourceRule extends Facts {
    readonly scope: "resource";
    readonly types: readonly string[];
    readonly params: Params;
    check(resource: PolicyResource, context: Context): Iterable<Problem>;
    remediate?(resource: PolicyResource, context: Context): Patch | undefined;
}

/** Judges one resource at a time by its relations to the others of the stack. */
export interface StackRule extends Facts {
    readonly scope: "stack";
    readonly types: readonly string[];
    readonly params: Params;
    check(resource: PolicyResource, context: StackContext): Iterable<Problem>;
}

export type Rule = ResourceRule | StackRule;

/** A literal that is no token of `ResourceTypes` is a spelling mistake; a list computed at run time is not. */
type Token<T extends string> = T extends TypeToken ? T : string extends T ? T : never;

interface Spec<T extends string, P extends Params, S, C> extends Facts {
    readonly types: readonly Token<T>[];
    readonly params?: P;
    /**
     * Yields what is wrong, most important first: what was yielded before an unknown value is read still counts. Reading an
     * unknown is not to be caught.
     */
    check(resource: S, context: C): Iterable<Problem>;
}

interface ResourceSpec<T extends string, P extends Params, C> extends Spec<T, P, Subject<T>, C> {
    /**
     * What to set on a resource that the rule objects to, so that it no longer does; nothing where only people can decide. It
     * is asked where the level is `remediate`, and only of what is known: an unknown is left as it is.
     */
    remediate?(resource: Subject<T>, context: C): Subject<T>["props"] | undefined;
}

export function resourceRule<const T extends string, P extends Params>(
    spec: ResourceSpec<T, P, Context<ParamValues<P>>>,
): ResourceRule {
    return { params: {}, ...untyped<ResourceRule>(spec), scope: "resource" };
}

export function stackRule<const T extends string, P extends Params>(
    spec: Spec<T, P, StackSubject<T>, StackContext<ParamValues<P>>>,
): StackRule {
    return { params: {}, ...untyped<StackRule>(spec), scope: "stack" };
}

/**
 * A rule as one among all. That its check is given only resources of its types, and parameters as it declares them, is from
 * here on up to those who call it: `evaluate.ts` and `pack.ts`.
 */
function untyped<R extends Rule>(spec: object): Omit<R, "scope" | "params"> {
    return spec as Omit<R, "scope" | "params">;
}
