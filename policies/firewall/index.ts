export { changeProtection } from "./changeProtection";
export { defaultAction } from "./defaultAction";
export { logging } from "./logging";
