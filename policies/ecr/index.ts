export { encryptionKey } from "./encryptionKey";
export { immutableTags } from "./immutableTags";
export { lifecyclePolicy } from "./lifecyclePolicy";
export { scanOnPush } from "./scanOnPush";
