export { cases as authentication } from "./authentication";
export { cases as backups } from "./backups";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as engineSupport } from "./engineSupport";
export { cases as transitEncryption } from "./transitEncryption";
