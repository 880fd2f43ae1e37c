export { deadLetter } from "./deadLetter";
export { encryption } from "./encryption";
export { publicPolicy } from "./publicPolicy";
export { redriveAllow } from "./redriveAllow";
export { requiresTls } from "./requiresTls";
