export { authentication } from "./authentication";
export { backups } from "./backups";
export { encryptionKey } from "./encryptionKey";
export { engineSupport } from "./engineSupport";
export { transitEncryption } from "./transitEncryption";
