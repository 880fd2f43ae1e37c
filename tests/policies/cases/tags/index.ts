export { cases as awsResources } from "./awsResources";
export { cases as databricksLevels } from "./databricksLevels";
