export { cases as customerManagedKeys } from "./customerManagedKeys";
export { cases as enterpriseTier } from "./enterpriseTier";
export { cases as privateLink } from "./privateLink";
export { cases as publicAccess } from "./publicAccess";
export { cases as vpcEndpoints } from "./vpcEndpoints";
