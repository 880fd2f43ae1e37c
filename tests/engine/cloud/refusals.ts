import type { Refusal } from "./calls";
import { COMPUTE_REFUSALS } from "./refusals/compute";
import { DATABRICKS_ACCOUNT_REFUSALS } from "./refusals/databricksAccount";
import { DATABRICKS_DELETE_REFUSALS } from "./refusals/databricksDeletes";
import { DELAY_REFUSALS } from "./refusals/delays";
import { DELETE_REFUSALS } from "./refusals/deletes";
import { FUNCTION_REFUSALS } from "./refusals/functions";
import { IDENTITY_REFUSALS } from "./refusals/identity";
import { INSTANCE_PROFILE_REFUSALS } from "./refusals/instanceProfiles";
import { KEY_REPLICA_REFUSALS } from "./refusals/keyReplicas";
import { LAKE_FORMATION_REFUSALS } from "./refusals/lakeFormation";
import { LIMIT_REFUSALS } from "./refusals/limits";
import { NETWORK_REFUSALS } from "./refusals/network";
import { POLICY_REFUSALS } from "./refusals/policies";
import { STORAGE_REFUSALS } from "./refusals/storage";
import { UNITY_CATALOG_REFUSALS } from "./refusals/unityCatalog";

/**
 * What the real clouds refuse. The first row that holds answers; each row has a test that trips it, and does not compile
 * without one.
 */
export const REFUSALS = [
    ...DELAY_REFUSALS,
    ...NETWORK_REFUSALS,
    ...STORAGE_REFUSALS,
    ...POLICY_REFUSALS,
    ...IDENTITY_REFUSALS,
    ...INSTANCE_PROFILE_REFUSALS,
    ...FUNCTION_REFUSALS,
    ...KEY_REPLICA_REFUSALS,
    ...LIMIT_REFUSALS,
    ...LAKE_FORMATION_REFUSALS,
    ...DATABRICKS_ACCOUNT_REFUSALS,
    ...UNITY_CATALOG_REFUSALS,
    ...COMPUTE_REFUSALS,
    ...DELETE_REFUSALS,
    ...DATABRICKS_DELETE_REFUSALS,
] as const satisfies readonly Refusal[];

/** The name of a row. */
export type RefusalName = (typeof REFUSALS)[number]["name"];
