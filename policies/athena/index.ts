export { bucketOwner } from "./bucketOwner";
export { databaseEncryption } from "./databaseEncryption";
export { engineVersion } from "./engineVersion";
export { queryLimit } from "./queryLimit";
export { workgroupEncryption } from "./workgroupEncryption";
export { workgroupEnforced } from "./workgroupEnforced";
export { workgroupMetrics } from "./workgroupMetrics";
