export { cases as accessPoint } from "./accessPoint";
export { cases as backups } from "./backups";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as publicPolicy } from "./publicPolicy";
