export { cases as auditLog } from "./auditLog";
export { cases as extendedSupport } from "./extendedSupport";
export { cases as nodeAccess } from "./nodeAccess";
export { cases as publicEndpoint } from "./publicEndpoint";
export { cases as secretsEncryption } from "./secretsEncryption";
export { cases as version } from "./version";
