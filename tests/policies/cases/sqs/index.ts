export { cases as deadLetter } from "./deadLetter";
export { cases as encryption } from "./encryption";
export { cases as publicPolicy } from "./publicPolicy";
export { cases as redriveAllow } from "./redriveAllow";
export { cases as requiresTls } from "./requiresTls";
