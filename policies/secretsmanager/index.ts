export { blockPublicPolicy } from "./blockPublicPolicy";
export { encryptionKey } from "./encryptionKey";
export { readScope } from "./readScope";
export { recoveryWindow } from "./recoveryWindow";
export { rotation } from "./rotation";
export { rotationInterval } from "./rotationInterval";
