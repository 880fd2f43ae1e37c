export { deletionProtection } from "./deletionProtection";
export { forceDestroy } from "./forceDestroy";
export { protectStateful } from "./protectStateful";
export { protectStores } from "./protectStores";
