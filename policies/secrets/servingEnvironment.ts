import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { keys, list } from "../core/values";
import { plainSecrets } from "../shared/plainSecrets";

export const servingEnvironment = resourceRule({
    name: "secrets-serving-environment",
    description:
        "A serving endpoint refers to its secrets instead of holding them. Everyone who may see the endpoint reads its " +
        "environment; a key of a model provider in clear pays for whoever finds it.",
    severity: "high",
    level: "mandatory",
    fix: "Write {{secrets/scope/key}} in place of the value, and use the property without Plaintext for keys of providers.",
    url: "https://docs.databricks.com/aws/en/machine-learning/model-serving/store-env-variable-model-serving",
    framework: sat("DP-1", "Secrets management"),
    types: ["databricks:index/modelServing:ModelServing"],
    *check({ props }) {
        for (const collection of ["servedEntities", "servedModels"] as const) {
            for (const [index, served] of list<Served | null | undefined>(props.config?.[collection]).entries()) {
                const at = `config.${collection}[${index}]`;
                yield* plainSecrets(`${at}.environmentVars`, served?.environmentVars);
                yield* plaintexts(`${at}.externalModel`, served?.externalModel);
            }
        }
    },
});

type Settings = Readonly<Record<string, unknown>> | null | undefined;

interface Served {
    readonly environmentVars?: Settings;
    readonly externalModel?: Settings;
}

/** The properties for keys in clear all end alike. They are in the settings of a provider, or one level below them. */
function* plaintexts(at: string, settings: Settings): Iterable<string> {
    for (const key of keys(settings)) {
        if (key.endsWith("Plaintext")) {
            yield `${at}.${key} is set`;
        } else if (/(Config|Auth)$/.test(key)) {
            yield* plaintexts(`${at}.${key}`, settings?.[key] as Settings);
        }
    }
}
