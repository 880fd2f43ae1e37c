export { autoStop } from "./autoStop";
export { dashboardCredentials } from "./dashboardCredentials";
export { instanceProfile } from "./instanceProfile";
export { legacyPermissions } from "./legacyPermissions";
export { releaseChannel } from "./releaseChannel";
export { securityPolicy } from "./securityPolicy";
export { warehouseSize } from "./warehouseSize";
export { warehouseType } from "./warehouseType";
