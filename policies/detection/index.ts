export { guardduty } from "./guardduty";
export { guarddutyFeatures } from "./guarddutyFeatures";
export { inspectorTypes } from "./inspectorTypes";
export { macie } from "./macie";
export { organizationMembers } from "./organizationMembers";
export { securityHubControls } from "./securityHubControls";
