/** The day on which the table below was last compared with its source. */
export const TABLES_AS_OF = "2026-11-22";

/**
 * End of support of Databricks Runtime versions, by the version without patch and variant (`16.4`, `18`).
 *
 * A long-term support version has three years, any other six months; `undefined` is a version whose end is not announced.
 * Source: docs.databricks.com/aws/en/release-notes/runtime, "Supported Databricks runtime LTS releases" and the pages of
 * the single versions.
 */
export const RUNTIME_SUPPORT_ENDS: ReadonlyMap<string, string | undefined> = new Map([
    ["9.1", "2024-09-23"],
    ["10.4", "2025-03-18"],
    ["11.3", "2025-10-19"],
    ["12.2", "2026-03-01"],
    ["13.3", "2026-08-22"],
    ["14.3", "2027-02-01"],
    ["15.4", "2027-08-19"],
    ["16.4", "2028-05-09"],
    ["17.0", "2025-12-23"],
    ["17.1", "2026-02-01"],
    ["17.2", "2026-03-26"],
    ["17.3", "2028-10-22"],
    ["18", "2029-06-10"],
    ["18.0", "2026-06-09"],
    ["19", undefined],
]);

/** From this version on the table lists all. An earlier one that it does not list had six months and is long past them. */
export const COMPLETE_FROM = 17;
