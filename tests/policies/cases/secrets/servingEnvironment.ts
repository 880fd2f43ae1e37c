import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/modelServing:ModelServing";
const external = { name: "gpt", provider: "any", task: "llm/v1/chat" };

export const cases: RuleCases = {
    passing: {
        references: passes(
            resource(TYPE, {
                config: {
                    servedEntities: [
                        { environmentVars: { API_KEY: "{{secrets/ml/api}}", LOG_LEVEL: UNKNOWN } },
                        { externalModel: { ...external, openaiConfig: { openaiApiKey: "{{secrets/ml/openai}}" } } },
                    ],
                },
            }),
        ),
    },
    violating: {
        "a variable": fails(
            'config.servedEntities[0].environmentVars["API_KEY"] holds a secret in clear',
            resource(TYPE, { config: { servedEntities: [{ environmentVars: { API_KEY: "s3cr3t-value" } }] } }),
        ),
        "a variable of the deprecated form": fails(
            'config.servedModels[0].environmentVars["DB_PASSWORD"] holds a secret in clear',
            resource(TYPE, { config: { servedModels: [{ environmentVars: { DB_PASSWORD: "s3cr3t-value" } }] } }),
        ),
        "keys of providers": fails(
            [
                "config.servedEntities[0].externalModel.openaiConfig.openaiApiKeyPlaintext is set",
                "config.servedEntities[1].externalModel.customProviderConfig.bearerTokenAuth.tokenPlaintext is set",
            ],
            resource(TYPE, {
                config: {
                    servedEntities: [
                        { externalModel: { ...external, openaiConfig: { openaiApiKeyPlaintext: UNKNOWN } } },
                        {
                            externalModel: {
                                ...external,
                                customProviderConfig: {
                                    customProviderUrl: "https://models.example.com",
                                    bearerTokenAuth: { tokenPlaintext: "s3cr3t-value" },
                                },
                            },
                        },
                    ],
                },
            }),
        ),
    },
    unknown: {
        "a variable that is called like a secret": undecided(
            "config.servedEntities.0.environmentVars.API_KEY",
            resource(TYPE, { config: { servedEntities: [{ environmentVars: { API_KEY: UNKNOWN } }] } }),
        ),
        "all models": undecided("config.servedEntities", resource(TYPE, { config: { servedEntities: UNKNOWN } })),
    },
    absent: { "no configuration": passes(resource(TYPE, {})) },
};
