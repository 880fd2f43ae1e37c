export { auditLog } from "./auditLog";
export { extendedSupport } from "./extendedSupport";
export { nodeAccess } from "./nodeAccess";
export { publicEndpoint } from "./publicEndpoint";
export { secretsEncryption } from "./secretsEncryption";
export { version } from "./version";
