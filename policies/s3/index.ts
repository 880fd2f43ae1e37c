export { bucketSideResources } from "./bucketSideResources";
export { encryptionKey } from "./encryptionKey";
export { policyRequiresTls } from "./policyRequiresTls";
export { publicAccessBlock } from "./publicAccessBlock";
export { publicAcl } from "./publicAcl";
