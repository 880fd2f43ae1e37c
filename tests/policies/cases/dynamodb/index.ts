export { cases as capacity } from "./capacity";
export { cases as daxEncryption } from "./daxEncryption";
export { cases as deletionProtection } from "./deletionProtection";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as exportKey } from "./exportKey";
export { cases as publicPolicy } from "./publicPolicy";
export { cases as recovery } from "./recovery";
