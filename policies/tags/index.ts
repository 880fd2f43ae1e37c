export { awsResources } from "./awsResources";
export { costAllocation } from "./costAllocation";
export { databricksLevels } from "./databricksLevels";
export { databricksReserved } from "./databricksReserved";
export { databricksValues } from "./databricksValues";
export { keySpelling } from "./keySpelling";
export { otherClouds } from "./otherClouds";
export { values } from "./values";
