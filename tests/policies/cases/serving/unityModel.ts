import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/modelServing:ModelServing";

export const cases: RuleCases = {
    passing: {
        "a model in a catalog": passes(
            resource(TYPE, { config: { servedEntities: [{ entityName: "ml.churn.model", entityVersion: "3" }] } }),
        ),
        "an external model": passes(
            resource(TYPE, {
                config: { servedEntities: [{ externalModel: { name: "gpt", provider: "any", task: "llm/v1/chat" } }] },
            }),
        ),
    },
    violating: {
        "a model in the workspace": fails(
            "config.servedEntities[1].entityName is not in Unity Catalog",
            resource(TYPE, { config: { servedEntities: [{ entityName: "ml.churn.model" }, { entityName: "churn" }] } }),
        ),
        "the deprecated form": fails(
            "config.servedModels[0].modelName is not in Unity Catalog",
            resource(TYPE, { config: { servedModels: [{ modelName: "churn", modelVersion: "3" }] } }),
        ),
        "a registration in the workspace": fails(
            "it is registered in the workspace",
            resource("databricks:index/mlflowModel:MlflowModel", { name: "churn" }),
        ),
    },
    unknown: {
        "the model": undecided(
            "config.servedEntities.0.entityName",
            resource(TYPE, { config: { servedEntities: [{ entityName: UNKNOWN }] } }),
        ),
    },
    absent: { "nothing served": passes(resource(TYPE, {})) },
};
