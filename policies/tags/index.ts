export { awsResources } from "./awsResources";
export { databricksLevels } from "./databricksLevels";
