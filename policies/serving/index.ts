export { appResources } from "./appResources";
export { budgetPolicy } from "./budgetPolicy";
export { guardrails } from "./guardrails";
export { inferenceTable } from "./inferenceTable";
export { rateLimits } from "./rateLimits";
export { unityModel } from "./unityModel";
export { usageTracking } from "./usageTracking";
