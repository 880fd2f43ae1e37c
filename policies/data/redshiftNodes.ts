import type { SupportTable } from "../shared/endOfSupport";

/**
 * End of life of the node families of Redshift. As of 2026-11-22.
 *
 * Sources: AWS Big Data Blog, "Upgrade from Amazon Redshift DC2 to RA3" (dc2, announced in April 2025); the notices of AWS for
 * dc1 and ds2, which its API has not taken since; families without an end are those of the API that have none announced.
 */
export const REDSHIFT_NODE_ENDS: SupportTable = new Map([
    ["dc1", "2023-10-01"],
    ["ds1", "2020-12-31"],
    ["ds2", "2023-12-31"],
    ["dc2", "2026-04-24"],
    ["ra3", undefined],
    ["rg", undefined],
]);
