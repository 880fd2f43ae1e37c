export { encryptionByDefault } from "./encryptionByDefault";
export { instanceMetadata } from "./instanceMetadata";
export { publicAddress } from "./publicAddress";
export { publicSharing } from "./publicSharing";
export { sourceDestCheck } from "./sourceDestCheck";
export { userDataSecrets } from "./userDataSecrets";
export { volumeEncryption } from "./volumeEncryption";
