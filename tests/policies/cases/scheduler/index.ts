export { cases as deadLetter } from "./deadLetter";
export { cases as encryptionKey } from "./encryptionKey";
