export { cases as appResources } from "./appResources";
export { cases as budgetPolicy } from "./budgetPolicy";
export { cases as guardrails } from "./guardrails";
export { cases as inferenceTable } from "./inferenceTable";
export { cases as rateLimits } from "./rateLimits";
export { cases as unityModel } from "./unityModel";
export { cases as usageTracking } from "./usageTracking";
