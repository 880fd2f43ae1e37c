export { cases as deliveryLogging } from "./deliveryLogging";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as plainSecret } from "./plainSecret";
