export { cases as importedCertificate } from "./importedCertificate";
export { cases as keyAlgorithm } from "./keyAlgorithm";
export { cases as transparencyLogging } from "./transparencyLogging";
