export { deliveryLogging } from "./deliveryLogging";
export { encryptionKey } from "./encryptionKey";
export { publicPolicy } from "./publicPolicy";
export { requiresTls } from "./requiresTls";
export { signatureVersion } from "./signatureVersion";
export { subscriptionDeadLetter } from "./subscriptionDeadLetter";
export { subscriptionTls } from "./subscriptionTls";
