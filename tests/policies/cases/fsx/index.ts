export { cases as encryptionKey } from "./encryptionKey";
