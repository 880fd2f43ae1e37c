export { cases as publicPrincipal } from "./publicPrincipal";
export { cases as wildcardAction } from "./wildcardAction";
export { cases as wildcardResource } from "./wildcardResource";
