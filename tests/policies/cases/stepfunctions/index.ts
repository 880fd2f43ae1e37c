export { cases as encryptionKey } from "./encryptionKey";
export { cases as logging } from "./logging";
export { cases as tracing } from "./tracing";
