export { jobServicePrincipal } from "./jobServicePrincipal";
export { personalToken } from "./personalToken";
