export { accessControl } from "./accessControl";
export { auditLogs } from "./auditLogs";
export { encryptionKey } from "./encryptionKey";
export { nodeEncryption } from "./nodeEncryption";
export { requireTls } from "./requireTls";
export { serverlessNetwork } from "./serverlessNetwork";
export { version } from "./version";
export { vpc } from "./vpc";
