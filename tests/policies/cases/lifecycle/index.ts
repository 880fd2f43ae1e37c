export { cases as protectStateful } from "./protectStateful";
