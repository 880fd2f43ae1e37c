export { cases as autoStop } from "./autoStop";
export { cases as dashboardCredentials } from "./dashboardCredentials";
export { cases as instanceProfile } from "./instanceProfile";
export { cases as legacyPermissions } from "./legacyPermissions";
export { cases as releaseChannel } from "./releaseChannel";
export { cases as securityPolicy } from "./securityPolicy";
export { cases as warehouseSize } from "./warehouseSize";
export { cases as warehouseType } from "./warehouseType";
