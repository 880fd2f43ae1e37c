export { cases as keyRotation } from "./keyRotation";
