export { accessLogs } from "./accessLogs";
export { headerChecks } from "./headerChecks";
export { listenerTls } from "./listenerTls";
export { tlsPolicy } from "./tlsPolicy";
