import type { Finding } from "./judge";

/** Most severe first. */
export const SEVERITIES: readonly Finding["severity"][] = ["critical", "high", "medium", "low"];
