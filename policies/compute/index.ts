export { accessMode } from "./accessMode";
export { autoTermination } from "./autoTermination";
export { boundedSize } from "./boundedSize";
export { clusterPolicy } from "./clusterPolicy";
export { supportedRuntime } from "./supportedRuntime";
