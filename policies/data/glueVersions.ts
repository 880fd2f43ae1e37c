import type { SupportTable } from "../shared/endOfSupport";

/**
 * End of support of the versions of AWS Glue for Spark jobs; as of 2026-11-22. What has ended cannot be run at all since
 * 2026-04-01.
 *
 * Source: docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html; of a version for several languages, the last day.
 */
export const GLUE_VERSION_ENDS: SupportTable = new Map([
    ["0.9", "2022-06-01"],
    ["1.0", "2022-09-30"],
    ["2.0", "2024-01-31"],
    ["3.0", undefined],
    ["4.0", undefined],
    ["5.0", undefined],
    ["5.1", undefined],
]);
