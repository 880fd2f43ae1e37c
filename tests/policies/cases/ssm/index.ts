export { cases as parameterKey } from "./parameterKey";
export { cases as parameterType } from "./parameterType";
export { cases as publicDocument } from "./publicDocument";
