import type { SupportTable } from "../shared/endOfSupport";

/** What SageMaker takes where a notebook instance names no platform. */
export const DEFAULT_NOTEBOOK_PLATFORM = "notebook-al2-v3";

/**
 * End of support of the operating systems of SageMaker notebook instances, by platform identifier. As of 2026-11-22.
 *
 * A notebook is supported no longer than its Amazon Linux: version 1 until 2023-12-31, version 2 until 2026-06-30, version 2023
 * until 2029-06-30. Sources: docs.aws.amazon.com/sagemaker/latest/dg, "Amazon Linux 2 notebook instances" and its like;
 * docs.aws.amazon.com/linux, "Release cadence".
 */
export const NOTEBOOK_PLATFORM_ENDS: SupportTable = new Map([
    ["notebook-al1-v1", "2023-12-31"],
    ["notebook-al2-v1", "2026-06-30"],
    ["notebook-al2-v2", "2026-06-30"],
    ["notebook-al2-v3", "2026-06-30"],
    ["notebook-al2023-v1", "2029-06-30"],
    ["notebook-al2023-v2", "2029-06-30"],
]);
