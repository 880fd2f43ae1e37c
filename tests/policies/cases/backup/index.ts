export { cases as publicPolicy } from "./publicPolicy";
export { cases as vaultDeletion } from "./vaultDeletion";
export { cases as vaultKey } from "./vaultKey";
export { cases as vaultLock } from "./vaultLock";
