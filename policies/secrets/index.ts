export { acl } from "./acl";
export { dockerCredentials } from "./dockerCredentials";
export { gitUrl } from "./gitUrl";
export { jobParameters } from "./jobParameters";
export { scopeManager } from "./scopeManager";
export { servingEnvironment } from "./servingEnvironment";
export { sparkConfiguration } from "./sparkConfiguration";
export { webhook } from "./webhook";
