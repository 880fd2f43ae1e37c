export { cases as aggregatorRegions } from "./aggregatorRegions";
export { cases as deliveryChannelKey } from "./deliveryChannelKey";
export { cases as recorderCoverage } from "./recorderCoverage";
export { cases as recorderRole } from "./recorderRole";
export { cases as recorderStarted } from "./recorderStarted";
export { cases as recorderStatus } from "./recorderStatus";
export { cases as rules } from "./rules";
