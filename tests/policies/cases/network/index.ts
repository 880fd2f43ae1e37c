export { cases as openIngress } from "./openIngress";
export { cases as openPrefixList } from "./openPrefixList";
export { cases as subnetPublicIp } from "./subnetPublicIp";
export { cases as workspaceInternetPath } from "./workspaceInternetPath";
