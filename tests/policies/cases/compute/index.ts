export { cases as accessMode } from "./accessMode";
export { cases as autoTermination } from "./autoTermination";
export { cases as boundedSize } from "./boundedSize";
export { cases as clusterPolicy } from "./clusterPolicy";
export { cases as supportedRuntime } from "./supportedRuntime";
