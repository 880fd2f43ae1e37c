/** Version of the plan's form, described in `planSchema.json`. */
export const SCHEMA_VERSION = 1;
