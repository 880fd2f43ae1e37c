export { capacity } from "./capacity";
export { daxEncryption } from "./daxEncryption";
export { deletionProtection } from "./deletionProtection";
export { encryptionKey } from "./encryptionKey";
export { exportKey } from "./exportKey";
export { publicPolicy } from "./publicPolicy";
export { recovery } from "./recovery";
