import type { Subject } from "../core/resource";
import { isSet, list } from "../core/values";

/** The two resources that make a serving endpoint: for models of any kind, and for language models with units of capacity. */
export const SERVING_TYPES = [
    "databricks:index/modelServing:ModelServing",
    "databricks:index/modelServingProvisionedThroughput:ModelServingProvisionedThroughput",
] as const;

/** Whether an endpoint serves a language model: one of another provider, or one with units of capacity. */
export function servesLanguageModel(resource: Subject<(typeof SERVING_TYPES)[number]>): boolean {
    return resource.type === "databricks:index/modelServing:ModelServing"
        ? list(resource.props.config?.servedEntities).some((entity) => isSet(entity ?? {}, "externalModel"))
        : true;
}
