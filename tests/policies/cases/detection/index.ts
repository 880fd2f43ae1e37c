export { cases as guardduty } from "./guardduty";
export { cases as guarddutyFeatures } from "./guarddutyFeatures";
export { cases as inspectorTypes } from "./inspectorTypes";
export { cases as macie } from "./macie";
export { cases as organizationMembers } from "./organizationMembers";
export { cases as securityHubControls } from "./securityHubControls";
