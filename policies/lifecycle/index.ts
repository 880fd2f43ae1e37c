export { protectStateful } from "./protectStateful";
