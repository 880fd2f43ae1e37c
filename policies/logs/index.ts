export { auditClass } from "./auditClass";
export { deletionProtection } from "./deletionProtection";
export { encryptionKey } from "./encryptionKey";
export { publicPolicy } from "./publicPolicy";
export { retention } from "./retention";
