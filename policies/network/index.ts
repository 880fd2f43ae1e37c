export { openIngress } from "./openIngress";
export { openPrefixList } from "./openPrefixList";
export { subnetPublicIp } from "./subnetPublicIp";
export { workspaceInternetPath } from "./workspaceInternetPath";
