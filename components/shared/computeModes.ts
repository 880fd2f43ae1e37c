/** Where compute of a workspace runs: in a network of ours, or in Databricks' own. */
export const COMPUTE_MODES = ["classic", "serverless"] as const;

export type ComputeMode = (typeof COMPUTE_MODES)[number];
