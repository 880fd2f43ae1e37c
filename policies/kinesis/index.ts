export { encryptionKey } from "./encryptionKey";
export { publicPolicy } from "./publicPolicy";
export { retention } from "./retention";
