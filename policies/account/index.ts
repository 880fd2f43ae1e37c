export { auditLogs } from "./auditLogs";
export { budgetAlert } from "./budgetAlert";
export { egressDestinations } from "./egressDestinations";
export { egressPolicy } from "./egressPolicy";
export { ingressPolicy } from "./ingressPolicy";
export { legacyFeatures } from "./legacyFeatures";
export { logBucketLock } from "./logBucketLock";
export { logDelivery } from "./logDelivery";
