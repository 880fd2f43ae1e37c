export { parameterKey } from "./parameterKey";
export { parameterType } from "./parameterType";
export { publicDocument } from "./publicDocument";
