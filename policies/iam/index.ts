export { publicPrincipal } from "./publicPrincipal";
export { wildcardAction } from "./wildcardAction";
export { wildcardResource } from "./wildcardResource";
