import classesByService from "./taggableTypes.json";

/** The type tokens of all AWS resources that take tags. `policies/tools/taggableTypes.ts` makes the table. */
export const TAGGABLE_TYPES: readonly string[] = Object.entries(classesByService).flatMap(([service, classes]) =>
    classes.split(" ").map((name) => `aws:${service}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`),
);
