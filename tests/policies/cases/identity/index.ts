export { cases as jobServicePrincipal } from "./jobServicePrincipal";
export { cases as personalToken } from "./personalToken";
