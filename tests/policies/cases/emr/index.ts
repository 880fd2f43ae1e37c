export { cases as encryption } from "./encryption";
export { cases as publicAccessBlock } from "./publicAccessBlock";
export { cases as securityConfiguration } from "./securityConfiguration";
