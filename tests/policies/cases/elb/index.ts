export { cases as accessLogs } from "./accessLogs";
export { cases as headerChecks } from "./headerChecks";
export { cases as listenerTls } from "./listenerTls";
export { cases as tlsPolicy } from "./tlsPolicy";
