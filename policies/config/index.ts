export { aggregatorRegions } from "./aggregatorRegions";
export { deliveryChannelKey } from "./deliveryChannelKey";
export { recorderCoverage } from "./recorderCoverage";
export { recorderRole } from "./recorderRole";
export { recorderStarted } from "./recorderStarted";
export { recorderStatus } from "./recorderStatus";
export { rules } from "./rules";
