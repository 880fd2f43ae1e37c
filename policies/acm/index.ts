export { importedCertificate } from "./importedCertificate";
export { keyAlgorithm } from "./keyAlgorithm";
export { transparencyLogging } from "./transparencyLogging";
