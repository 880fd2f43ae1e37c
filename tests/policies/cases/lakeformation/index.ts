export { cases as admins } from "./admins";
export { cases as defaultPermissions } from "./defaultPermissions";
export { cases as externalAccess } from "./externalAccess";
export { cases as locationAccess } from "./locationAccess";
export { cases as locationRole } from "./locationRole";
export { cases as widePermissions } from "./widePermissions";
