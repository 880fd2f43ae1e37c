import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { ProblemsError, type Problem } from "../components/shared/problems";
import { nearest } from "../config/nearest";
import { formatPath, show } from "../config/words";
import { mergeOverrides, type Overrides } from "./overrides";
import type { Project } from "./project";
import { settleConfig, withoutCiphertext, type SettledConfig } from "./stackConfig";
import { stackFileProblems } from "./stackFileProblems";
import { isObject, type Properties } from "./values";
import { readYamlFile, type Keys, type YamlFile } from "./yamlFile";

/** Settings of one stack. */
export interface StackSettings extends SettledConfig {
    readonly stack: string;
    /** The file as it is called in messages. */
    readonly file: string;
    /** The place of a setting for messages. @param path Its path, such as `network.cidr`. */
    readonly place: (path: string) => string;
}

/** What a stack file says. */
export interface StackFile {
    readonly settings: StackSettings;
    /** What is wrong with the file although its settings can be read. */
    readonly problems: readonly Problem[];
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

const fileOf = (stack: string): string => `Pulumi.${stack}.yaml`;

/** Names of all stacks with a file in the folder, sorted. */
export function listStacks(folder: string): readonly string[] {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files.flatMap((file) => FILE_NAME.exec(file)?.groups?.["stack"] ?? []).sort();
}

/** Names of all stacks that can be planned, sorted. */
export function knownStacks({ root, folder }: StackFolders): readonly string[] {
    return [...new Set([...listStacks(folder), ...listStacks(root)])].sort();
}

/** The problem with the name of a stack that has no file. */
export function unknownStack(stack: string, known: readonly string[], path = "stack"): Problem {
    const meant = nearest(stack, known);
    return {
        path,
        given: stack || "an empty name",
        allowed: known.join(", ") || "nothing yet: there is no stack file here",
        fix: meant === undefined ? `${toWrite(stack)}name another stack` : `did you mean ${meant}?`,
    };
}

const toWrite = (stack: string): string => (FILE_NAME.test(fileOf(stack)) ? `write ${fileOf(stack)}, or ` : "");

/**
 * Reads a stack's settings as the Pulumi engine would give them to the program.
 *
 * Secrets are encrypted in the file and stay so: a text that stands for the secret takes its place.
 * @throws {ProblemsError} When there is no such stack, or its settings cannot be read.
 */
export function readStack(
    stack: string,
    project: Project,
    folders: StackFolders,
    overrides: Overrides = {},
): StackFile {
    const { root, folder } = folders;
    const place = [folder, root].find((one) => listStacks(one).includes(stack));
    if (place === undefined) {
        throw new ProblemsError("what to plan", [unknownStack(stack, knownStacks(folders))]);
    }
    const label = relative(root, join(place, fileOf(stack)));
    const file = readYamlFile(join(place, fileOf(stack)), label, (keys) => settingPath(keys, project));
    const content = contentOf(file, label);
    const written = withoutCiphertext(qualify(content, project), stack);
    const config = withDefaults(mergeOverrides(written, qualify(overrides, project)), project);
    const settings = { stack, file: label, ...settleConfig(config, project.name), place: placesIn(file, project) };
    return { settings, problems: [...file.problems, ...stackFileProblems(file, content, config, project)] };
}

/** What a value in a stack file is called: the project's own settings as the program calls them. */
function settingPath(keys: Keys, { name }: Project): string {
    const [top, key, ...inner] = keys;
    const own = typeof key === "string" && key.startsWith(`${name}:`) ? key.slice(name.length + 1) : key;
    return formatPath(top === "config" && own !== undefined ? [own, ...inner] : keys);
}

function placesIn(file: YamlFile, project: Project): StackSettings["place"] {
    const config = isObject(file.values["config"]) ? file.values["config"] : {};
    return (path) => {
        const [name = "", ...inner] = path.split(/[.[\]]+/).filter((step) => step !== "");
        const key = Object.hasOwn(config, name) ? name : `${project.name}:${name}`;
        const steps = inner.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        return file.place(["config", key, ...steps], path);
    };
}

function contentOf(file: YamlFile, label: string): Properties {
    const config = file.values["config"] ?? {};
    if (!isObject(config)) {
        const path = file.place(["config"]);
        const fix = "write each setting on a line of its own, as `lakehouse:region: eu-west-1`";
        throw new ProblemsError(label, [{ path, given: show(config), allowed: "keys with values", fix }]);
    }
    return config;
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
