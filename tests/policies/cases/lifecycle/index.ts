export { cases as deletionProtection } from "./deletionProtection";
export { cases as forceDestroy } from "./forceDestroy";
export { cases as protectStateful } from "./protectStateful";
export { cases as protectStores } from "./protectStores";
