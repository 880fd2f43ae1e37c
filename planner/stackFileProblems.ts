import type { Problem } from "../components/shared/problems";
import { nearest } from "../config/nearest";
import { show } from "../config/words";
import type { Project } from "./project";
import { isSecure } from "./stackConfig";
import { isObject, type Properties, type Value } from "./values";
import type { YamlFile } from "./yamlFile";

/** What a stack file can have beside its configuration. */
const TOP_LEVEL_KEYS = ["config", "encryptionsalt", "secretsprovider", "encryptedkey"];

const DISABLE_DEFAULT_PROVIDERS = "pulumi:disable-default-providers";

/**
 * What is wrong with a stack file that the program does not get to see.
 * @param content Settings as they are in the file.
 * @param config All settings, by key with namespace.
 */
export function stackFileProblems(
    file: YamlFile,
    content: Properties,
    config: Properties,
    project: Project,
): readonly Problem[] {
    return [
        ...topLevelProblems(file),
        ...repeatedSettings(content, file, project),
        ...strangers(config, file, project),
        ...defaultProviders(config, file),
        ...project.settings.flatMap((setting) => declarationProblems(setting, config, file)),
    ];
}

/** With default providers on, a resource that names none is made wherever the credentials at hand lead. */
function defaultProviders(config: Properties, file: YamlFile): readonly Problem[] {
    const disabled = config[DISABLE_DEFAULT_PROVIDERS];
    return Array.isArray(disabled) && disabled.includes("*")
        ? []
        : [
              {
                  path: file.place(["config", DISABLE_DEFAULT_PROVIDERS]),
                  given: disabled === undefined ? "nothing" : show(disabled),
                  allowed: '["*"]: every resource names its provider',
                  fix: `write \`${DISABLE_DEFAULT_PROVIDERS}: ["*"]\` under \`config:\``,
              },
          ];
}

/** Of two values of one setting, the engine takes either. */
function repeatedSettings(content: Properties, file: YamlFile, project: Project): readonly Problem[] {
    return Object.keys(content)
        .filter((key) => Object.hasOwn(content, `${project.name}:${key}`))
        .map((key) => ({
            path: file.place(["config", key]),
            given: "a setting that is there already",
            allowed: "each setting once",
            fix: `remove ${key} or ${project.name}:${key}`,
        }));
}

function topLevelProblems(file: YamlFile): readonly Problem[] {
    return Object.keys(file.values).flatMap((key): readonly Problem[] => {
        if (key === "environment") {
            return [importedEnvironments(file)];
        }
        const meant = nearest(key, TOP_LEVEL_KEYS);
        return TOP_LEVEL_KEYS.includes(key)
            ? []
            : [
                  {
                      path: file.place([key]),
                      given: "an unknown key",
                      allowed: TOP_LEVEL_KEYS.join(", "),
                      fix: meant === undefined ? `put settings under \`config:\`` : `did you mean ${meant}?`,
                  },
              ];
    });
}

function importedEnvironments(file: YamlFile): Problem {
    const environment = file.values["environment"];
    const imports = isObject(environment) ? environment["imports"] : environment;
    const names = Array.isArray(imports)
        ? (imports as readonly Value[]).flatMap((entry) =>
              isObject(entry) ? Object.keys(entry) : JSON.stringify(entry),
          )
        : ["an environment of its own"];
    return {
        path: file.place(["environment"]),
        given: names.join(", "),
        allowed: "settings in this file",
        fix: "Pulumi ESC environments cannot be read offline: write their values here",
    };
}

/** Settings that neither the program nor the engine reads. */
function strangers(config: Properties, file: YamlFile, project: Project): readonly Problem[] {
    const namespaces = [project.name, "pulumi"];
    return Object.keys(config).flatMap((key): readonly Problem[] => {
        const [namespace = ""] = key.split(":");
        const meant = nearest(namespace, namespaces);
        return namespaces.includes(namespace)
            ? []
            : [
                  {
                      path: file.place(["config", key]),
                      given: `the namespace ${show(namespace)}`,
                      allowed: namespaces.join(", "),
                      fix:
                          meant === undefined
                              ? "remove it: default providers are off, so nothing reads it"
                              : `did you mean the namespace ${meant}?`,
                  },
              ];
    });
}

function declarationProblems(
    { key, required, secret }: Project["settings"][number],
    config: Properties,
    file: YamlFile,
): readonly Problem[] {
    const path = file.place(["config", key]);
    const value = config[key];
    if (value === undefined) {
        return required
            ? [
                  {
                      path,
                      given: "nothing",
                      allowed: "a value, which Pulumi.yaml asks for in every stack",
                      fix: `run \`pulumi config set ${key} <value>\` or add it to the stack file`,
                  },
              ]
            : [];
    }
    return secret && !isSecure(value)
        ? [
              {
                  path,
                  given: "plain text",
                  allowed: "a secret: Pulumi.yaml says so",
                  fix: `run \`pulumi config set --secret ${key}\``,
              },
          ]
        : [];
}
