import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { ProblemsError, type Problem } from "../components/shared/problems";
import { nearest } from "../config/nearest";
import { mergeOverrides, type Overrides } from "./overrides";
import type { Project } from "./project";
import { isSecure, settleConfig, withoutCiphertext, type SettledConfig } from "./stackConfig";
import { isObject, type Properties, type Value } from "./values";
import { readYamlFile, type YamlFile } from "./yamlFile";

/** Settings of one stack. */
export interface StackSettings extends SettledConfig {
    readonly stack: string;
    /** The file as it is called in messages. */
    readonly file: string;
}

/** A setting of the project's own that is text; empty when it is not. */
export function textSetting(values: Properties, key: string): string {
    const value = values[key];
    return typeof value === "string" ? value : "";
}

/** Where stack files are looked for, in this order. */
export interface StackFolders {
    /** Folder of the project; messages call files by their path from here. */
    readonly root: string;
    /** Folder of the stack files, when it is another. */
    readonly folder: string;
}

const FILE_NAME = /^Pulumi\.(?<stack>[\w.-]+)\.yaml$/;

/** What a stack file can have beside its configuration. */
const TOP_LEVEL_KEYS = ["config", "encryptionsalt", "secretsprovider", "encryptedkey"];

/** Names of all stacks with a file in the folder, sorted. */
export function listStacks(folder: string): readonly string[] {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files.flatMap((file) => FILE_NAME.exec(file)?.groups?.["stack"] ?? []).sort();
}

/** Whether there is a file for the stack. */
export function hasStack(stack: string, folders: StackFolders): boolean {
    return stackFile(stack, folders) !== undefined;
}

function stackFile(stack: string, { root, folder }: StackFolders): string | undefined {
    return [folder, root].map((place) => join(place, `Pulumi.${stack}.yaml`)).find((file) => existsSync(file));
}

/** The problem with the name of a stack that has no file. */
export function unknownStack(stack: string, known: readonly string[], path = "stack"): Problem {
    const meant = nearest(stack, known);
    return {
        path,
        given: stack,
        allowed: known.join(", ") || "nothing yet: there is no stack file here",
        fix: meant === undefined ? `write Pulumi.${stack}.yaml, or name another stack` : `did you mean ${meant}?`,
    };
}

/**
 * Reads a stack's settings as the Pulumi engine would give them to the program.
 *
 * Secrets are encrypted in the file and stay so: a text that stands for the secret takes its place.
 * @throws {ProblemsError} With all that is wrong with the file.
 */
export function readStack(
    stack: string,
    project: Project,
    folders: StackFolders,
    overrides: Overrides = {},
): StackSettings {
    const path = stackFile(stack, folders);
    if (path === undefined) {
        throw new ProblemsError("what to plan", [unknownStack(stack, listStacks(folders.folder))]);
    }
    const label = relative(folders.root, path);
    const file = readYamlFile(path, label);
    const content = isObject(file.values["config"]) ? file.values["config"] : {};
    const written = withoutCiphertext(qualify(content, project), stack);
    const config = withDefaults(mergeOverrides(written, qualify(overrides, project)), project);
    const problems = [...file.problems, ...fileProblems(file), ...configProblems(config, file, project)];
    if (problems.length > 0) {
        throw new ProblemsError(label, problems);
    }
    return { stack, file: label, ...settleConfig(config, project.name) };
}

/** A key without namespace is the project's own. */
function qualify<T>(config: Readonly<Record<string, T>>, project: Project): Readonly<Record<string, T>> {
    return Object.fromEntries(
        Object.entries(config).map(([key, value]) => [key.includes(":") ? key : `${project.name}:${key}`, value]),
    );
}

function withDefaults(config: Properties, project: Project): Properties {
    const defaults = project.settings.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]));
    return { ...Object.fromEntries(defaults), ...config };
}

function fileProblems(file: YamlFile): readonly Problem[] {
    return Object.keys(file.values).flatMap((key): readonly Problem[] => {
        if (key === "environment") {
            return [importedEnvironments(file)];
        }
        const meant = nearest(key, TOP_LEVEL_KEYS);
        return TOP_LEVEL_KEYS.includes(key)
            ? []
            : [
                  {
                      path: file.place(key),
                      given: key,
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
        path: file.place("environment"),
        given: names.join(", "),
        allowed: "settings in this file",
        fix: "Pulumi ESC environments cannot be read offline: write their values here",
    };
}

function configProblems(config: Properties, file: YamlFile, project: Project): readonly Problem[] {
    const namespaces = [project.name, "pulumi"];
    const strangers = Object.keys(config).flatMap((key): readonly Problem[] => {
        const [namespace = "", ...name] = key.split(":");
        const meant = nearest(namespace, namespaces);
        return namespaces.includes(namespace)
            ? []
            : [
                  {
                      path: file.place("config", key),
                      given: `namespace ${namespace}`,
                      allowed: namespaces.join(", "),
                      fix:
                          meant === undefined
                              ? "remove it: default providers are off, so nothing reads it"
                              : `did you mean ${meant}:${name.join(":")}?`,
                  },
              ];
    });
    return [...strangers, ...project.settings.flatMap((setting) => declarationProblems(setting, config, file))];
}

function declarationProblems(
    { key, required, secret }: Project["settings"][number],
    config: Properties,
    file: YamlFile,
): readonly Problem[] {
    const path = file.place("config", key);
    const value = config[key];
    if (value === undefined) {
        return required
            ? [
                  {
                      path,
                      given: "nothing",
                      allowed: "a value: Pulumi.yaml asks for it in every stack",
                      fix: `add ${key}`,
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
