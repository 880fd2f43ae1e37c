export { keyRotation } from "./keyRotation";
