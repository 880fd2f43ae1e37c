export { cases as bucketSideResources } from "./bucketSideResources";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as policyRequiresTls } from "./policyRequiresTls";
export { cases as publicAccessBlock } from "./publicAccessBlock";
export { cases as publicAcl } from "./publicAcl";
