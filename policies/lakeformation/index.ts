export { admins } from "./admins";
export { defaultPermissions } from "./defaultPermissions";
export { externalAccess } from "./externalAccess";
export { locationAccess } from "./locationAccess";
export { locationRole } from "./locationRole";
export { widePermissions } from "./widePermissions";
