export { customerManagedKeys } from "./customerManagedKeys";
export { enterpriseTier } from "./enterpriseTier";
export { privateLink } from "./privateLink";
export { publicAccess } from "./publicAccess";
export { vpcEndpoints } from "./vpcEndpoints";
