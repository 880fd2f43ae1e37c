export { cases as encryptionByDefault } from "./encryptionByDefault";
export { cases as instanceMetadata } from "./instanceMetadata";
export { cases as publicAddress } from "./publicAddress";
export { cases as publicSharing } from "./publicSharing";
export { cases as sourceDestCheck } from "./sourceDestCheck";
export { cases as userDataSecrets } from "./userDataSecrets";
export { cases as volumeEncryption } from "./volumeEncryption";
