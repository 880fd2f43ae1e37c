export { cases as auditLogs } from "./auditLogs";
export { cases as budgetAlert } from "./budgetAlert";
export { cases as egressDestinations } from "./egressDestinations";
export { cases as egressPolicy } from "./egressPolicy";
export { cases as ingressPolicy } from "./ingressPolicy";
export { cases as legacyFeatures } from "./legacyFeatures";
export { cases as logBucketLock } from "./logBucketLock";
export { cases as logDelivery } from "./logDelivery";
