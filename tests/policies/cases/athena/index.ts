export { cases as bucketOwner } from "./bucketOwner";
export { cases as databaseEncryption } from "./databaseEncryption";
export { cases as engineVersion } from "./engineVersion";
export { cases as queryLimit } from "./queryLimit";
export { cases as workgroupEncryption } from "./workgroupEncryption";
export { cases as workgroupEnforced } from "./workgroupEnforced";
export { cases as workgroupMetrics } from "./workgroupMetrics";
