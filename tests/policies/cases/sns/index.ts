export { cases as deliveryLogging } from "./deliveryLogging";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as publicPolicy } from "./publicPolicy";
export { cases as requiresTls } from "./requiresTls";
export { cases as signatureVersion } from "./signatureVersion";
export { cases as subscriptionDeadLetter } from "./subscriptionDeadLetter";
export { cases as subscriptionTls } from "./subscriptionTls";
