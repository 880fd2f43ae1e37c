export { cases as blockPublicPolicy } from "./blockPublicPolicy";
export { cases as encryptionKey } from "./encryptionKey";
export { cases as readScope } from "./readScope";
export { cases as recoveryWindow } from "./recoveryWindow";
export { cases as rotation } from "./rotation";
export { cases as rotationInterval } from "./rotationInterval";
