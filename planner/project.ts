import { existsSync } from "node:fs";
import { join } from "node:path";
import { ProblemsError } from "../components/shared/problems";
import { isObject, type Value } from "./values";
import { readYamlFile } from "./yamlFile";

/** What `Pulumi.yaml` says of a setting. */
export interface DeclaredSetting {
    /** With namespace. */
    readonly key: string;
    readonly required: boolean;
    readonly secret: boolean;
    /** Used where a stack file has no value. */
    readonly value: Value | undefined;
}

/** The project as `Pulumi.yaml` declares it. */
export interface Project {
    readonly name: string;
    readonly settings: readonly DeclaredSetting[];
}

/** Reads `Pulumi.yaml` in a folder. @throws {ProblemsError} When it is missing or cannot be understood. */
export function readProject(folder: string): Project {
    const file = join(folder, "Pulumi.yaml");
    if (!existsSync(file)) {
        throw new ProblemsError("the project", [
            {
                path: "Pulumi.yaml",
                given: "no such file here",
                allowed: "the folder of the project",
                fix: "run the command in the project's folder",
            },
        ]);
    }
    const { values, problems } = readYamlFile(file, "Pulumi.yaml");
    const name = values["name"];
    if (problems.length > 0 || typeof name !== "string") {
        const missing = {
            path: "Pulumi.yaml: name",
            given: "no name",
            allowed: "the project's name",
            fix: "add `name:`",
        };
        throw new ProblemsError("Pulumi.yaml", problems.length > 0 ? problems : [missing]);
    }
    const config = isObject(values["config"]) ? values["config"] : {};
    return { name, settings: Object.entries(config).map(([key, declared]) => readSetting(name, key, declared)) };
}

/** A declaration is a type with its details, or just a value. */
function readSetting(project: string, key: string, declared: Value): DeclaredSetting {
    const details = isObject(declared) ? declared : { default: declared };
    const value = details["value"] ?? details["default"];
    return {
        key: key.includes(":") ? key : `${project}:${key}`,
        required: value === undefined || value === null,
        secret: details["secret"] === true,
        value,
    };
}
