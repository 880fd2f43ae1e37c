export { encryptionKey } from "./encryptionKey";
