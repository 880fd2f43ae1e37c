export { encryptionKey } from "./encryptionKey";
export { logging } from "./logging";
export { tracing } from "./tracing";
