export { cases as acl } from "./acl";
export { cases as dockerCredentials } from "./dockerCredentials";
export { cases as gitUrl } from "./gitUrl";
export { cases as jobParameters } from "./jobParameters";
export { cases as scopeManager } from "./scopeManager";
export { cases as servingEnvironment } from "./servingEnvironment";
export { cases as sparkConfiguration } from "./sparkConfiguration";
export { cases as webhook } from "./webhook";
