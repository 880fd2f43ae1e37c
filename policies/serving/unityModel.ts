import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const unityModel = resourceRule({
    name: "serving-unity-model",
    description:
        "Models are registered in Unity Catalog. The registry of a workspace knows no grants of catalogs, no lineage and no other " +
        "workspace; whoever may write there exchanges the model that is served.",
    severity: "medium",
    level: "mandatory",
    fix: "Use a RegisteredModel, and name the entity by catalog, schema and model in servedEntities[].entityName.",
    url: "https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/",
    framework: sat("GOV-28", "Govern model assets"),
    types: ["databricks:index/mlflowModel:MlflowModel", "databricks:index/modelServing:ModelServing"],
    *check({ type, props }) {
        if (type === "databricks:index/mlflowModel:MlflowModel") {
            yield "it is registered in the workspace";
            return;
        }
        for (const [index, entity] of list(props.config?.servedEntities).entries()) {
            if (isElsewhere(entity?.entityName)) {
                yield `config.servedEntities[${index}].entityName is not in Unity Catalog`;
            }
        }
        for (const [index, model] of list(props.config?.servedModels).entries()) {
            if (isElsewhere(model?.modelName)) {
                yield `config.servedModels[${index}].modelName is not in Unity Catalog`;
            }
        }
    },
});

/** External models have no name of ours; those of Unity Catalog have three parts. */
function isElsewhere(name: string | null | undefined): boolean {
    return text(name) !== "" && text(name).split(".").length !== 3;
}
