/**
 * What our buckets, roles and the like are called, as things of the naming table. Documents name them before they exist, and
 * settings are refused when such a name would not fit, so more than the component that makes a thing must know what it is
 * called.
 */

/** Bucket behind the workspace. */
export const ROOT_BUCKET = "root";

/** Bucket that logs are archived in. */
export const ARCHIVE_BUCKET = "archive";

/** Bucket that the history of all resources is kept in. */
export const CONFIG_BUCKET = "config";

/** Bucket that records of requests to other buckets are kept in. */
export const ACCESS_LOG_BUCKET = "access-logs";

/** Trail of what is done in an account, the log group that it writes to, and the role with which it does. */
export const TRAIL_NAME = "trail";

/** Topic that alarms of the audit tell, and findings. */
export const ALARM_TOPIC = "alarms";

/** Rule of EventBridge that tells the topic of findings. */
export const FINDINGS_RULE = "findings";

/** Queue of what nobody could be told. */
export const DEAD_LETTERS = "dead-letters";

/** Rule of AWS Config that finds roles which nobody uses, with its function, the function's log group and its role. */
export const UNUSED_ROLES = "unused-roles";

/** Role with which Databricks delivers its audit logs. */
export const DELIVERY_ROLE = "databricks-audit";

/** Role with which Glue encrypts the data catalog. */
export const CATALOG_ROLE = "catalog";

/** Bucket of a zone of the lake. */
export const lakeBucket = <Zone extends string>(zone: Zone): `lake-${Zone}` => `lake-${zone}`;

/** Zone of the lake, and catalog in it, that clusters leave their logs in. No zone or catalog of the settings is called so. */
export const LOG_ZONE = "logs";

/** Policy that bounds every role, of the foundation and of all environments. */
export const PERMISSIONS_BOUNDARY = "boundary";

/** Policy that bounds roles which deploy. */
export const DEPLOY_BOUNDARY = "deploy-boundary";

/** Role that deploys an environment. */
export const deployRole = (environment: string): string => `deploy-${environment}`;

/** Role that previews an environment. */
export const previewRole = (environment: string): string => `preview-${environment}`;

/** A part of what the role that deploys an environment may do. */
export const deployPolicy = (environment: string, part: string): string => `deploy-${environment}-${part}`;

/** Role with which Databricks runs clusters. */
export const CROSS_ACCOUNT_ROLE = "cross-account";

/** Role with which Lake Formation reaches a zone of the lake. */
export const registrationRole = (zone: string): string => `lf-${zone}`;

/** Role of a storage credential of Unity Catalog. */
export const credentialRole = (credential: string): string => `uc-${credential}`;

/** Storage credential of the lake. */
export const LAKE_CREDENTIAL = "lake";

/** Patterns of all roles that reach the lake. */
export const LAKE_ROLES: readonly string[] = [registrationRole("*"), credentialRole("*")];
