export { accessPoint } from "./accessPoint";
export { backups } from "./backups";
export { encryptionKey } from "./encryptionKey";
export { publicPolicy } from "./publicPolicy";
