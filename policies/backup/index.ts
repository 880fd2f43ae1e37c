export { publicPolicy } from "./publicPolicy";
export { vaultDeletion } from "./vaultDeletion";
export { vaultKey } from "./vaultKey";
export { vaultLock } from "./vaultLock";
