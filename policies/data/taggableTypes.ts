import classesByService from "./taggableTypes.json";

/** `aws:s3/bucket:Bucket` for the class `Bucket` of `s3`. */
function tokenOf(service: string, name: string): string {
    return `aws:${service}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
}

/** The type tokens of all AWS resources that take tags. `policies/tools/taggableTypes.ts` makes the table. */
export const TAGGABLE_TYPES: readonly string[] = Object.entries(classesByService).flatMap(([service, classes]) => {
    return classes.split(" ").map((name) => tokenOf(service, name));
});
