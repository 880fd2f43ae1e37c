export { deliveryLogging } from "./deliveryLogging";
export { encryptionKey } from "./encryptionKey";
export { plainSecret } from "./plainSecret";
