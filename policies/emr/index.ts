export { encryption } from "./encryption";
export { publicAccessBlock } from "./publicAccessBlock";
export { securityConfiguration } from "./securityConfiguration";
