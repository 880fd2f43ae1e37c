export { cases as changeProtection } from "./changeProtection";
export { cases as defaultAction } from "./defaultAction";
export { cases as logging } from "./logging";
