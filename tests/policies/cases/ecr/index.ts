export { cases as encryptionKey } from "./encryptionKey";
export { cases as immutableTags } from "./immutableTags";
export { cases as lifecyclePolicy } from "./lifecyclePolicy";
export { cases as scanOnPush } from "./scanOnPush";
