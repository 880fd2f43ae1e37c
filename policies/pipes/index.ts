export { deadLetter } from "./deadLetter";
export { encryptionKey } from "./encryptionKey";
export { logging } from "./logging";
