import { isRecord, isSet, parseJson, text } from "../core/values";
import type { Inputs } from "../types";
import { numberOf } from "./numbers";

/** What a cluster policy says of one attribute. Databricks calls it an element of the policy. */
export type PolicyElement = Readonly<Record<string, unknown>>;

/** The elements of a cluster policy by the path of their attribute, such as `autoscale.max_workers`. */
export type PolicyElements = Readonly<Record<string, PolicyElement | undefined>>;

/**
 * The elements of a policy; none of what is no policy document. `undefined` for a policy that inherits from a policy family:
 * what the family says is not in the program.
 */
export function elementsOf(policy: Inputs<"databricks:index/clusterPolicy:ClusterPolicy">): PolicyElements | undefined {
    if (isSet(policy, "policyFamilyId")) {
        return undefined;
    }
    const document = parseJson(text(policy.definition));
    return Object.fromEntries(
        Object.entries(isRecord(document) ? document : {}).flatMap(([path, element]) =>
            isRecord(element) ? [[path, element]] : [],
        ),
    );
}

/** Whether the policy is for clusters of one of the kinds only: `all-purpose`, `job` or `dlt`. */
export function isFor({ cluster_type: type }: PolicyElements, ...kinds: readonly string[]): boolean {
    return type?.["type"] === "fixed" && kinds.some((kind) => kind === type["value"]);
}

/** The values that a policy leaves to choose from; nothing where it leaves them open. */
export function choices(element: PolicyElement | undefined): readonly unknown[] | undefined {
    if (element?.["type"] === "fixed") {
        return [element["value"]];
    }
    const values: unknown = element?.["type"] === "allowlist" ? element["values"] : undefined;
    return Array.isArray(values) ? (values as unknown[]) : undefined;
}

/** The bounds that a policy sets for a number that the cluster has to give; an end that it leaves open is infinite. */
export function bounds(element: PolicyElement | undefined): { readonly from: number; readonly to: number } {
    const { type, isOptional, minValue, maxValue } = element ?? {};
    if (type === "range" && isOptional !== true) {
        return { from: numberOf(minValue, -Infinity), to: numberOf(maxValue, Infinity) };
    }
    const numbers = isOptional === true ? [NaN] : (choices(element) ?? [NaN]).map((value) => numberOf(value));
    return numbers.some(Number.isNaN)
        ? { from: -Infinity, to: Infinity }
        : { from: Math.min(...numbers), to: Math.max(...numbers) };
}
