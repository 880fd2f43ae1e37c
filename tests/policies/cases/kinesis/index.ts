export { cases as encryptionKey } from "./encryptionKey";
export { cases as publicPolicy } from "./publicPolicy";
export { cases as retention } from "./retention";
