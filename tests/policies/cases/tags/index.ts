export { cases as awsResources } from "./awsResources";
export { cases as costAllocation } from "./costAllocation";
export { cases as databricksLevels } from "./databricksLevels";
export { cases as databricksReserved } from "./databricksReserved";
export { cases as databricksValues } from "./databricksValues";
export { cases as keySpelling } from "./keySpelling";
export { cases as otherClouds } from "./otherClouds";
export { cases as values } from "./values";
