export { deadLetter } from "./deadLetter";
export { encryptionKey } from "./encryptionKey";
