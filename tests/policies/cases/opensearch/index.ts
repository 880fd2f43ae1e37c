export { cases as accessControl } from "./accessControl";
export { cases as auditLogs } from "./auditLogs";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as nodeEncryption } from "./nodeEncryption";
export { cases as requireTls } from "./requireTls";
export { cases as serverlessNetwork } from "./serverlessNetwork";
export { cases as version } from "./version";
export { cases as vpc } from "./vpc";
